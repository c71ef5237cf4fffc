package org.chancery.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The word of a list that a misspelt one most likely means. */
public final class Nearest {
  private Nearest() {}

  static String to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(other -> edits(word, other)))
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
    return isSwapped ? Math.min(1, edits(a, b)) : edits(a, b);
  }

  private record Candidate(String word, int edits) {}

  /** The Levenshtein distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
