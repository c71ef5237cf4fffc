package org.chancery.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file tells of its article.
 *
 * @param id the name, if a date and words make it one that no other article bears, such as {@code
 *     2024-06-07-blinken-in-cairo}: so an edited file replaces its article; else empty
 * @param date the date it begins with; else empty
 */
record FileName(String id, String date) {
  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[-_ ](.+))?");

  static FileName of(String stem) {
    Matcher dated = DATED.matcher(stem);
    if (!dated.matches()) {
      return new FileName("", "");
    }
    return new FileName(dated.group(2) == null ? "" : stem, dated.group(1));
  }
}
