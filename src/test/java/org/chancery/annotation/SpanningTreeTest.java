package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanningTreeTest {
  @Test
  void cycleOfBestHeadsIsBroken() {
    Grid arcs = new Grid(new float[] {0, 0, 0, /**/ 1, 0, 9, /**/ 2, 9, 0}, 3);
    assertArrayEquals(new int[] {0, 2, 0}, SpanningTree.heads(arcs));
  }

  @Test
  void onlyOneWordHangsFromTheRoot() {
    Grid arcs = new Grid(new float[] {0, 0, 0, /**/ 9, 0, 1, /**/ 9, 2, 0}, 3);
    assertArrayEquals(new int[] {0, 0, 1}, SpanningTree.heads(arcs));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void noOtherTreeScoresHigher(int words) {
    Random random = new Random(words);
    for (int trial = 0; trial < 50; trial++) {
      Grid arcs = randomScores(random, words + 1);
      double found = total(arcs, SpanningTree.heads(arcs));
      assertEquals(bestTotal(arcs, new int[words + 1], 1), found, 1e-4);
    }
  }

  private static Grid randomScores(Random random, int size) {
    float[] scores = new float[size * size];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) random.nextGaussian();
    }
    return new Grid(scores, size);
  }

  private static double bestTotal(Grid arcs, int[] heads, int word) {
    if (word == heads.length) {
      return isTree(heads) ? total(arcs, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, bestTotal(arcs, heads, word + 1));
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int word = 1; word < heads.length; word++) {
      roots += heads[word] == 0 ? 1 : 0;
      int at = word;
      for (int steps = 0; at != 0 && steps < heads.length; steps++) {
        at = heads[at];
      }
      if (at != 0) {
        return false;
      }
    }
    return roots == 1;
  }

  private static double total(Grid arcs, int[] heads) {
    double total = 0;
    for (int word = 1; word < heads.length; word++) {
      total += Math.log(arcs.softmax(word)[heads[word]]);
    }
    return total;
  }
}
