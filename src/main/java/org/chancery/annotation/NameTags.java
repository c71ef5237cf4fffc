package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.text.Name;
import org.chancery.text.NameKind;

/**
 * The names that the best sequence of BIO tags marks in which every name begins with its B tag
 * (Viterbi).
 */
final class NameTags {
  static final String OUTSIDE = "O";
  static final String BEGINNING = "B-";
  static final String INSIDE = "I-";

  /**
   * Taken off the score of every name's beginning: as trained, the model marks more names than
   * there are and cuts some in two.
   */
  private static final double BEGINNING_PRICE = 1;

  private final List<String> tags;

  /** For each tag those that may stand before it. */
  private final int[][] mayPrecede;

  /**
   * @param tags {@code O}, {@code B-PER}, {@code I-PER}, ... in the order of the scores
   */
  NameTags(List<String> tags) {
    this.tags = tags;
    this.mayPrecede = tags.stream().map(this::preceding).toArray(int[][]::new);
  }

  private int[] preceding(String tag) {
    return IntStream.range(0, tags.size())
        .filter(before -> !tag.startsWith(INSIDE) || isSameKind(tag, tags.get(before)))
        .toArray();
  }

  private static boolean isSameKind(String inside, String before) {
    return !before.equals(OUTSIDE) && kind(before) == kind(inside);
  }

  /** The names of a sentence. */
  List<Name> names(Grid scores, int words) {
    int[] best = bestSequence(scores, words);
    List<Name> names = new ArrayList<>();
    for (int start = 0; start < words; start++) {
      String tag = tags.get(best[start]);
      if (tag.startsWith(BEGINNING)) {
        names.add(new Name(kind(tag), start, last(best, start)));
      }
    }
    return names;
  }

  private static NameKind kind(String tag) {
    return NameKind.of(tag.substring(INSIDE.length()));
  }

  private int last(int[] best, int start) {
    int end = start + 1;
    while (end < best.length && tags.get(best[end]).startsWith(INSIDE)) {
      end++;
    }
    return end - 1;
  }

  private int[] bestSequence(Grid scores, int words) {
    double[] totals = new double[tags.size()];
    int[][] before = new int[words][tags.size()];
    for (int word = 0; word < words; word++) {
      double[] extended = new double[tags.size()];
      for (int tag = 0; tag < tags.size(); tag++) {
        before[word][tag] = word == 0 ? 0 : bestBefore(tag, totals);
        boolean possible = word > 0 || !tags.get(tag).startsWith(INSIDE);
        double score = scores.at(word + 1, tag) - price(tag);
        extended[tag] = possible ? totals[before[word][tag]] + score : Double.NEGATIVE_INFINITY;
      }
      totals = extended;
    }
    return traceBack(before, totals);
  }

  private double price(int tag) {
    return tags.get(tag).startsWith(BEGINNING) ? BEGINNING_PRICE : 0;
  }

  private int bestBefore(int tag, double[] totals) {
    int best = mayPrecede[tag][0];
    for (int candidate : mayPrecede[tag]) {
      best = totals[candidate] > totals[best] ? candidate : best;
    }
    return best;
  }

  private static int[] traceBack(int[][] before, double[] totals) {
    int[] sequence = new int[before.length];
    int tag = 0;
    for (int candidate = 1; candidate < totals.length; candidate++) {
      tag = totals[candidate] > totals[tag] ? candidate : tag;
    }
    for (int word = before.length - 1; word >= 0; word--) {
      sequence[word] = tag;
      tag = before[word][tag];
    }
    return sequence;
  }
}
