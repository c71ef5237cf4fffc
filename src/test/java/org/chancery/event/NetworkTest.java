package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTest {
  /** One unit that wakes where both features are given; "alone" counts straight. */
  private static final Network NETWORK =
      new Network(
          rows(
              "labels\t\tno yes",
              "bias\t\t-1 0 0",
              "unit\t0\t0 3",
              "feature\tleft\t1 0 0",
              "feature\tright\t1 0 0",
              "feature\talone\t0 0 1"));

  private static List<Knowledge.Row> rows(String... lines) {
    return Arrays.stream(lines)
        .map(line -> new Knowledge.Row("test", List.of(line.split("\t", -1))))
        .toList();
  }

  private static double yes(Map<String, Double> features) {
    return NETWORK.probabilities(features).get("yes");
  }

  @Test
  void featureThatMeansNothingByItselfLeavesTheQuestionOpen() {
    assertEquals(0.5, yes(Map.of("left", 1.0)));
  }

  @Test
  void featuresThatMeanSomethingTogetherAnswerIt() {
    assertEquals(1 / (1 + Math.exp(-3)), yes(Map.of("left", 1.0, "right", 1.0)), 1e-9);
  }

  @Test
  void featureThatCountsStraightAnswersByItself() {
    assertEquals(1 / (1 + Math.exp(-1)), yes(Map.of("alone", 1.0)), 1e-9);
  }

  @Test
  void unknownFeatureSaysNothing() {
    assertEquals(0.5, yes(Map.of("unheard of", 1.0)));
  }
}
