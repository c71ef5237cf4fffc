package org.chancery.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a name, lower-cased, without "the" and the possessive.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>The Secretary-General's</td><td>secretary-general</td></tr>
 * <tr><td>Mr Blinken</td><td>mr, blinken; bare: blinken</td></tr>
 * </table>
 */
record Wording(List<String> words) {
  private static final Pattern POSSESSIVE = Pattern.compile("(?U)['’]s\\b|['’]$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.&-]+");
  private static final Set<String> TITLES =
      Set.of(
          """
          mr mrs ms dr sir president prime minister foreign secretary general ambassador \
          chancellor king queen prince pope the senator king's chief leader his her majesty \
          excellency us u.s. of state"""
              .split(" "));
  private static final Set<String> PRONOUNS =
      Set.of("he she it they him her his its their them who which we i".split(" "));

  static Wording of(String name) {
    String plain = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return new Wording(
        WORD.matcher(plain)
            .results()
            .map(MatchResult::group)
            .filter(word -> !word.equals("the"))
            .toList());
  }

  /** Whether it names something: it has words and is no pronoun. */
  boolean isName() {
    return !words.isEmpty() && !(words.size() == 1 && PRONOUNS.contains(words.get(0)));
  }

  /** Without titles, unless nothing else is left. */
  Wording bare() {
    List<String> rest = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return rest.isEmpty() ? this : new Wording(rest);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
