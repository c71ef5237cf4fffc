package org.chancery.annotation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dateline at the head of a news report, which is no part of its first sentence's grammar.
 *
 * <pre>
 * PORT CORDIA (AP) -- Arvania said ...
 * WASHINGTON, June 5 (Reuters) - The envoy ...
 * </pre>
 */
final class Dateline {
  private static final int LONGEST = 14;
  private static final Pattern CITY = Pattern.compile("\\p{Lu}[\\p{Lu}.'-]{2,}");
  private static final Pattern CITY_PART = Pattern.compile("\\p{Lu}[\\p{Lu}.'-]*|/");
  private static final Set<String> APART = Set.of(",", "(");
  private static final Pattern DASH = Pattern.compile("--|[\u2012-\u2015]");
  private static final String QUOTES = "\"\u201c";
  private static final Pattern PART = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d.'/]*|of|and|[(),/.]");

  private Dateline() {}

  /** How many words of the sentence are its dateline with the dash; 0 if it has none. */
  static int length(List<Word> words) {
    if (words.isEmpty() || !CITY.matcher(words.get(0).form()).matches()) {
      return 0;
    }
    int at = 1;
    int last = Math.min(LONGEST, words.size() - 1);
    while (at < last && CITY_PART.matcher(words.get(at).form()).matches()) {
      at++;
    }
    if (at < last && APART.contains(words.get(at).form())) {
      while (at < last && PART.matcher(words.get(at).form()).matches()) {
        at++;
      }
    }
    return at < last && isDash(words.get(at - 1), words.get(at)) && opens(words.get(at + 1))
        ? at + 1
        : 0;
  }

  /** Whether the word is a dash, and no hyphen. */
  private static boolean isDash(Word before, Word word) {
    boolean apart = before.span().end() < word.span().start();
    return DASH.matcher(word.form()).matches() || apart && word.form().equals("-");
  }

  private static boolean opens(Word word) {
    return Character.isUpperCase(word.form().charAt(0)) || QUOTES.contains(word.form());
  }
}
