package org.chancery.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to word a time, of {@code patterns.tsv}: {@code {month} {day}(,? {year})?} finds "July 24,
 * 2021".
 */
final class Wording {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(2?)}");
  private static final Map<String, String> NUMBERS =
      Map.of(
          "day", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?",
          "nth", "(?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)",
          "digits", "\\d{1,3}",
          "monthnumber", "(?:1[0-2]|0[1-9])",
          "year", "(?:1\\d|20)\\d\\d",
          "shortyear", "\\d\\d",
          "decade", "(?:1\\d|20)\\d0s");
  private static final String NOTHING_BEFORE = "(?<![\\p{L}\\p{N}$€£.,'’-])";
  private static final String NOTHING_AFTER = "(?![\\p{L}\\p{N}%]|[.,:]\\d|-\\d)";

  private final Meaning meaning;
  private final Vocabulary vocabulary;
  private final Map<String, String> classOfGroup = new HashMap<>();
  private final Pattern pattern;

  private Wording(Meaning meaning, String wording, Vocabulary vocabulary) {
    this.meaning = meaning;
    this.vocabulary = vocabulary;
    String regex = SLOT.matcher(wording).replaceAll(slot -> Matcher.quoteReplacement(group(slot)));
    this.pattern = Pattern.compile(NOTHING_BEFORE + "(?:" + blanks(regex) + ")" + NOTHING_AFTER);
  }

  private static String blanks(String wording) {
    return wording.replace(" ?", "\\s*").replace(" ", "\\s+");
  }

  private String group(MatchResult slot) {
    String name = slot.group(1) + slot.group(2);
    classOfGroup.put(name, slot.group(1));
    String number = NUMBERS.get(slot.group(1));
    return "(?<%s>%s)".formatted(name, number == null ? vocabulary.regex(slot.group(1)) : number);
  }

  static List<Wording> load(Vocabulary vocabulary) {
    return Vocabulary.rows("patterns.tsv", 2).stream()
        .map(row -> new Wording(meaning(row[0]), row[1], vocabulary))
        .toList();
  }

  private static Meaning meaning(String name) {
    return Meaning.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether it can fit a sentence that has words of the given classes. */
  boolean mayFit(Set<String> anchors) {
    return Anchors.of(classOfGroup.keySet()).filter(anchor -> !anchors.contains(anchor)).isEmpty();
  }

  /** Every place of the text that is worded so. */
  List<Slots> in(CharSequence text) {
    List<Slots> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(slots(matcher));
    }
    return found;
  }

  private Slots slots(Matcher matcher) {
    Map<String, String> values = new HashMap<>();
    classOfGroup.forEach(
        (group, wordClass) -> {
          if (matcher.group(group) != null) {
            values.put(group, value(wordClass, matcher.group(group)));
          }
        });
    return new Slots(meaning, matcher.start(), matcher.end(), values);
  }

  private String value(String wordClass, String word) {
    return NUMBERS.containsKey(wordClass)
        ? word.replaceAll("\\D", "")
        : vocabulary.value(wordClass, word);
  }
}
