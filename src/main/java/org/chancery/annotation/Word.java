package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/**
 * A word before it is read.
 *
 * @param span place in its text
 * @param form as it stands there
 */
public record Word(Span span, String form) {
  /** The given words as those of a text in which a space stands between each two. */
  public static List<Word> spaced(List<String> forms) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String form : forms) {
      words.add(new Word(new Span(start, start + form.length()), form));
      start += form.length() + 1;
    }
    return words;
  }
}
