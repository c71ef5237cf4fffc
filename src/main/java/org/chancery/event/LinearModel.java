package org.chancery.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A multinomial logistic regression, read from a table of feature, label and weight. A label that
 * the table does not weigh for a feature has the weight 0.
 */
final class LinearModel {
  private static final double FLOOR = 0.01;

  private final Map<String, Map<String, Double>> weights = new HashMap<>();
  private final Set<String> labels = new LinkedHashSet<>();

  private LinearModel(List<Knowledge.Row> rows) {
    for (Knowledge.Row row : rows) {
      labels.add(row.cell(1));
      weights
          .computeIfAbsent(row.cell(0), feature -> new HashMap<>())
          .put(row.cell(1), Double.valueOf(row.cell(2)));
    }
  }

  /** The model in a file of {@code ontology/}. */
  static LinearModel read(String file) {
    return new LinearModel(Knowledge.rows(file));
  }

  /** A probability as a feature: its log odds, bounded where it is nearly 0 or 1. */
  static double logOdds(double probability) {
    double inside = Math.min(1 - FLOOR, Math.max(FLOOR, probability));
    return Math.log(inside / (1 - inside));
  }

  /** The weighted sum of each label. */
  Map<String, Double> scores(Map<String, Double> features) {
    Map<String, Double> scores = new LinkedHashMap<>();
    labels.forEach(label -> scores.put(label, 0.0));
    features.forEach(
        (feature, value) ->
            weights
                .getOrDefault(feature, Map.of())
                .forEach((label, weight) -> scores.merge(label, weight * value, Double::sum)));
    return scores;
  }

  /** The probability of each label; together 1. */
  Map<String, Double> probabilities(Map<String, Double> features) {
    return shares(scores(features));
  }

  /** Scores as probabilities that are together 1. */
  static Map<String, Double> shares(Map<String, Double> scores) {
    Map<String, Double> exponentials = new LinkedHashMap<>(scores);
    double highest = exponentials.values().stream().mapToDouble(d -> d).max().orElse(0);
    exponentials.replaceAll((label, score) -> Math.exp(score - highest));
    double sum = exponentials.values().stream().mapToDouble(d -> d).sum();
    exponentials.replaceAll((label, part) -> part / sum);
    return exponentials;
  }
}
