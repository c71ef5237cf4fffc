package org.chancery.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * The words without which a wording fits nowhere: what needs a month is not tried where there is
 * none.
 */
final class Anchors {
  /** The most telling first: a wording is anchored in the first that it has. */
  private static final List<String> CLASSES =
      List.of(
          "month", "season", "holiday", "decade", "dayword", "weekday", "year", "nth", "units",
          "unit");

  private static final Map<String, Pattern> NUMBERS =
      Map.of(
          "year", Pattern.compile("\\d{4}"),
          "decade", Pattern.compile("\\d{3}0s"),
          "nth", Pattern.compile("\\d(st|nd|rd|th)"));

  private final Map<String, Set<String>> classesOfWord = new HashMap<>();

  Anchors(Vocabulary vocabulary) {
    for (String anchor : CLASSES) {
      if (!NUMBERS.containsKey(anchor)) {
        vocabulary.words(anchor).forEach(phrase -> add(anchor, phrase));
      }
    }
  }

  private void add(String anchor, String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    Set<String> classes = classesOfWord.computeIfAbsent(last, word -> new HashSet<>());
    classes.add(anchor);
    if (anchor.equals("unit")) {
      classes.add("units");
    }
  }

  /** The class of which a wording with the given slots needs a word. */
  static Optional<String> of(Set<String> slots) {
    return CLASSES.stream().filter(slots::contains).findFirst();
  }

  /** The classes of which the sentence has a word. */
  Set<String> in(Sentence sentence) {
    Set<String> found = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      found.addAll(classesOfWord.getOrDefault(form, Set.of()));
      found.addAll(classesOfWord.getOrDefault(form.substring(form.lastIndexOf('-') + 1), Set.of()));
      if (form.chars().anyMatch(Character::isDigit)) {
        NUMBERS.forEach((anchor, number) -> addIf(number.matcher(form).find(), anchor, found));
      }
    }
    return found;
  }

  private static void addIf(boolean holds, String anchor, Set<String> found) {
    if (holds) {
      found.add(anchor);
    }
  }
}
