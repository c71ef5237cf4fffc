package org.chancery.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best tree over the words of a sentence, given how well each word suits each other one as its
 * head: the maximum spanning arborescence of Chu and Liu (1965) and Edmonds (1967), with exactly
 * one word below the root.
 */
final class SpanningTree {
  /** Taken off every arc from the root, so that the best tree has as few of them as may be: one. */
  private static final double ROOT_PRICE = 1e6;

  private final double[][] scores;
  private final int[][] arcs;
  private final int[] owner;
  private final int[] best;
  private final List<Cycle> cycles = new ArrayList<>();

  /**
   * Nodes that were contracted into the first of them.
   *
   * @param arcs that made the cycle, one into each member
   * @param owners of all nodes before the contraction
   */
  private record Cycle(int[] members, int[] arcs, int[] owners) {}

  private SpanningTree(Grid arcScores) {
    int size = arcScores.columns();
    scores = new double[size][size];
    arcs = new int[size][size];
    owner = new int[size];
    best = new int[size];
    for (int dependent = 0; dependent < size; dependent++) {
      owner[dependent] = dependent;
      double sum = logOfSum(arcScores, dependent);
      for (int head = 0; head < size; head++) {
        arcs[dependent][head] = dependent * size + head;
        scores[dependent][head] =
            arcScores.at(dependent, head) - sum - (head == 0 ? ROOT_PRICE : 0);
      }
    }
  }

  private static double logOfSum(Grid scores, int row) {
    double highest = scores.at(row, scores.best(row));
    double sum = 0;
    for (int column = 0; column < scores.columns(); column++) {
      sum += Math.exp(scores.at(row, column) - highest);
    }
    return highest + Math.log(sum);
  }

  /**
   * The head of each word.
   *
   * @param arcs scores with a row for each dependent and a column for each head; 0 is the root
   * @return for each row from 1 its head; 0 at index 0
   */
  static int[] heads(Grid arcs) {
    return new SpanningTree(arcs).solve();
  }

  private int[] solve() {
    for (int node = 1; node < best.length; node++) {
      chooseHead(node);
    }
    for (int[] cycle = cycle(); cycle.length > 0; cycle = cycle()) {
      contract(cycle);
    }
    int[] chosen = new int[best.length];
    for (int node = 1; node < best.length; node++) {
      chosen[node] = arcs[node][best[node]];
    }
    expand(chosen);
    return Arrays.stream(chosen).map(arc -> arc % best.length).toArray();
  }

  private boolean stands(int node) {
    return owner[node] == node;
  }

  private void chooseHead(int node) {
    int head = -1;
    for (int candidate = 0; candidate < best.length; candidate++) {
      boolean apart = stands(candidate) && candidate != node;
      if (apart && (head < 0 || scores[node][candidate] > scores[node][head])) {
        head = candidate;
      }
    }
    best[node] = head;
  }

  /** The nodes of a cycle among the chosen heads; none if there is no cycle. */
  private int[] cycle() {
    int[] seen = new int[best.length];
    for (int start = 1; start < best.length; start++) {
      int node = stands(start) ? start : 0;
      while (node != 0 && seen[node] == 0) {
        seen[node] = start;
        node = best[node];
      }
      if (node != 0 && seen[node] == start) {
        return around(node);
      }
    }
    return new int[0];
  }

  private int[] around(int start) {
    List<Integer> members = new ArrayList<>();
    int node = start;
    do {
      members.add(node);
      node = best[node];
    } while (node != start);
    return members.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Makes the first node of a cycle stand for all of them. */
  private void contract(int[] members) {
    cycles.add(new Cycle(members, chosenArcs(members), owner.clone()));
    double[] kept = Arrays.stream(members).mapToDouble(node -> scores[node][best[node]]).toArray();
    for (int outside = 0; outside < best.length; outside++) {
      if (stands(outside) && Arrays.binarySearch(members, outside) < 0) {
        keepBestInto(members, outside, kept);
        keepBestOutOf(members, outside);
      }
    }
    for (int node = 0; node < best.length; node++) {
      owner[node] = Arrays.binarySearch(members, owner[node]) < 0 ? owner[node] : members[0];
    }
    for (int node = 1; node < best.length; node++) {
      if (stands(node) && (node == members[0] || !stands(best[node]) || best[node] == members[0])) {
        chooseHead(node);
      }
    }
  }

  private int[] chosenArcs(int[] members) {
    return Arrays.stream(members).map(node -> arcs[node][best[node]]).toArray();
  }

  /**
   * The best arc into the cycle from a head outside, less the arc of the cycle that it replaces.
   */
  private void keepBestInto(int[] members, int head, double[] kept) {
    int first = members[0];
    scores[first][head] -= kept[0];
    for (int i = 1; i < members.length; i++) {
      double gain = scores[members[i]][head] - kept[i];
      if (gain > scores[first][head]) {
        scores[first][head] = gain;
        arcs[first][head] = arcs[members[i]][head];
      }
    }
  }

  private void keepBestOutOf(int[] members, int dependent) {
    int first = members[0];
    for (int member : members) {
      if (scores[dependent][member] > scores[dependent][first]) {
        scores[dependent][first] = scores[dependent][member];
        arcs[dependent][first] = arcs[dependent][member];
      }
    }
  }

  /** Gives every member of a cycle its arc: one from outside, the others those of the cycle. */
  private void expand(int[] chosen) {
    for (int i = cycles.size() - 1; i >= 0; i--) {
      Cycle cycle = cycles.get(i);
      int entering = chosen[cycle.members[0]];
      int entered = cycle.owners[entering / best.length];
      for (int k = 0; k < cycle.members.length; k++) {
        int member = cycle.members[k];
        chosen[member] = member == entered ? entering : cycle.arcs[k];
      }
    }
  }
}
