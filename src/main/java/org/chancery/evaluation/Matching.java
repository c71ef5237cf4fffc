package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** A greatest one-to-one matching of gold items with said ones, by augmenting paths (Kuhn 1955). */
final class Matching {
  private final List<List<Integer>> candidates;
  private final Map<Integer, Integer> goldOfSaid = new LinkedHashMap<>();

  private Matching(List<List<Integer>> candidates) {
    this.candidates = candidates;
  }

  /** Matches items that are the same. */
  static <T> Matching of(List<T> gold, List<T> said, BiPredicate<T, T> same) {
    List<List<Integer>> candidates = new ArrayList<>();
    for (T item : gold) {
      candidates.add(
          IntStream.range(0, said.size())
              .filter(s -> same.test(item, said.get(s)))
              .boxed()
              .toList());
    }
    Matching matching = new Matching(candidates);
    IntStream.range(0, gold.size()).forEach(g -> matching.place(g, new HashSet<>()));
    return matching;
  }

  /** Finds a partner for the gold item, moving those placed before where they can move. */
  private boolean place(int gold, Set<Integer> tried) {
    for (int said : candidates.get(gold)) {
      if (tried.add(said)
          && (!goldOfSaid.containsKey(said) || place(goldOfSaid.get(said), tried))) {
        goldOfSaid.put(said, gold);
        return true;
      }
    }
    return false;
  }

  /** Index of the gold item by index of the said one. */
  Map<Integer, Integer> goldOfSaid() {
    return goldOfSaid;
  }
}
