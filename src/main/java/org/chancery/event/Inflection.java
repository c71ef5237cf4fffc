package org.chancery.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The forms of English words: {@code urge} has {@code urges}, {@code urged}, {@code urging}. So
 * that a word of the lexicon is found even where the annotator mistakes its dictionary form.
 */
final class Inflection {
  private static final String VOWELS = "aeiou";
  private static final Map<String, List<String>> IRREGULAR = irregular();
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

  private Inflection() {}

  private static Map<String, List<String>> irregular() {
    Map<String, List<String>> irregular = new HashMap<>();
    for (Knowledge.Row row : Knowledge.rows("irregular-forms.tsv")) {
      irregular.put(row.cell(0), row.cells().subList(1, row.cells().size()));
    }
    return irregular;
  }

  /** A word of the lexicon and its other forms, as a verb or as a noun, in lower case. */
  static Set<String> of(String word) {
    return KNOWN.computeIfAbsent(word, Inflection::forms);
  }

  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>(Set.of(word));
    forms.add(word + "s");
    if (word.matches(".*([sxz]|ch|sh|o)")) {
      forms.add(word + "es");
    }
    if (IRREGULAR.containsKey(word)) {
      forms.addAll(IRREGULAR.get(word));
      stems(word).forEach(stem -> forms.add(stem + "ing"));
    } else {
      regular(word, forms);
    }
    return Collections.unmodifiableSet(forms);
  }

  private static void regular(String word, Set<String> forms) {
    if (endsInConsonantAnd(word, 'y')) {
      String stem = word.substring(0, word.length() - 1);
      forms.addAll(List.of(stem + "ies", stem + "ied"));
    }
    for (String stem : stems(word)) {
      forms.addAll(List.of(stem + "ed", stem + "ing"));
    }
  }

  /** What endings are put on: {@code urg}; {@code plan} and {@code plann}. */
  private static List<String> stems(String word) {
    char last = word.charAt(word.length() - 1);
    if (last == 'e' && word.length() > 1 && !word.endsWith("ee")) {
      return List.of(word.substring(0, word.length() - 1));
    }
    return isVowel(last) || "wxy".indexOf(last) >= 0 ? List.of(word) : List.of(word, word + last);
  }

  private static boolean endsInConsonantAnd(String word, char last) {
    int length = word.length();
    return length > 1 && word.charAt(length - 1) == last && !isVowel(word.charAt(length - 2));
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
