package org.chancery.annotation;

import java.util.Locale;

/**
 * An edit that makes a word its lemma.
 *
 * <pre>
 * =       talks    talks     keep
 * -2+y    parties  party     cut two characters off the end, append "y"
 * =be     were     be        replace
 * </pre>
 *
 * @param cut characters off the end; {@link #ALL} for the whole word
 */
record LemmaScript(int cut, String append) {
  private static final int ALL = Integer.MAX_VALUE;

  static LemmaScript of(String script) {
    if (script.startsWith("=")) {
      return new LemmaScript(script.length() == 1 ? 0 : ALL, script.substring(1));
    }
    int plus = script.indexOf('+');
    return new LemmaScript(Integer.parseInt(script.substring(1, plus)), script.substring(plus + 1));
  }

  /** Whether the word is longer than what the edit cuts. */
  boolean fits(String word) {
    return cut == ALL || cut < word.length();
  }

  /** The lemma of a word in lower case; a word that is too short for the edit stays as it is. */
  String apply(String word) {
    return applyToLower(lower(word));
  }

  /** The lemma of a word that is in lower case already. */
  String applyToLower(String lower) {
    if (cut == ALL) {
      return append;
    }
    return fits(lower) ? lower.substring(0, lower.length() - cut) + append : lower;
  }

  /** The word in small letters, one for each of its own: "İ" has two of them by itself. */
  static String lower(String word) {
    StringBuilder lower = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(word.charAt(i)));
    }
    return lower.toString();
  }

  /** The lemma of a proper noun, which keeps its capitals. */
  String applyToName(String word) {
    String lemma = apply(word);
    if (WordShape.of(word, 0) == WordShape.UPPER) {
      return lemma.toUpperCase(Locale.ROOT);
    }
    int common = 0;
    while (common < Math.min(word.length(), lemma.length())
        && Character.toLowerCase(word.charAt(common)) == lemma.charAt(common)) {
      common++;
    }
    return word.substring(0, common) + lemma.substring(common);
  }
}
