package org.chancery.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The word of a list that a misspelt one most likely means. */
public final class Nearest {
  private Nearest() {}

  /** The word that is most like the given one. */
  public static String to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(other -> EditDistance.between(word, other)))
        .orElseThrow(() -> new IllegalArgumentException("nothing is known"));
  }

  /** The words that are most like the given one, in order, regardless of case. */
  public static List<String> to(String word, Collection<String> known, int most) {
    String sought = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .map(other -> new Candidate(other, distance(sought, other.toLowerCase(Locale.ROOT))))
        .sorted(Comparator.comparingInt(Candidate::edits))
        .limit(most)
        .map(Candidate::word)
        .toList();
  }

  /** The same letters in another order are but one slip. */
  private static int distance(String a, String b) {
    boolean isSwapped = Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    int edits = EditDistance.between(a, b);
    return isSwapped ? Math.min(1, edits) : edits;
  }

  private record Candidate(String word, int edits) {}
}
