package org.chancery.text;

import java.util.regex.Pattern;

/**
 * Words without the characters that only steer how text is shown: the category Cf of Unicode, such
 * as zero-width spaces and marks that turn the direction. Joiners stay: scripts are written with
 * them.
 */
public final class Visible {
  private static final Pattern STEERING = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]");

  private Visible() {}

  public static String words(String text) {
    return STEERING.matcher(text).replaceAll("");
  }
}
