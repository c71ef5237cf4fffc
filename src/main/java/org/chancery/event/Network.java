package org.chancery.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A neural network with one hidden layer of rectified units, beside which each feature also counts
 * by itself, as in a {@link LinearModel}. It knows what features mean only together.
 *
 * <p>Read from a table of sort, name and numbers: the {@code labels}; the {@code bias} and the
 * weights of each {@code feature}, to the units and then to the labels; and those of each {@code
 * unit} to the labels. Made by {@code training/fit_finder.py}.
 */
final class Network {
  private final List<String> labels;
  private final double[] bias;
  private final double[][] units;
  private final Map<String, double[]> features = new HashMap<>();

  Network(List<Knowledge.Row> rows) {
    Map<String, List<Knowledge.Row>> sorts = new HashMap<>();
    rows.forEach(row -> sorts.computeIfAbsent(row.cell(0), sort -> new ArrayList<>()).add(row));
    labels = List.of(sorts.get("labels").get(0).cell(2).split(" "));
    bias = numbers(sorts.get("bias").get(0));
    units = sorts.get("unit").stream().map(Network::numbers).toArray(double[][]::new);
    sorts.get("feature").forEach(row -> features.put(row.cell(1), numbers(row)));
  }

  /** The network in a file of {@code ontology/}. */
  static Network read(String file) {
    return new Network(Knowledge.rows(file));
  }

  private static double[] numbers(Knowledge.Row row) {
    return Arrays.stream(row.cell(2).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** The probability of each label; together 1. */
  Map<String, Double> probabilities(Map<String, Double> given) {
    double[] sums = bias.clone();
    given.forEach((feature, value) -> add(features.get(feature), value, 0, sums));
    for (int unit = 0; unit < units.length; unit++) {
      add(units[unit], Math.max(0, sums[unit]), units.length, sums);
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    for (int label = 0; label < labels.size(); label++) {
      scores.put(labels.get(label), sums[units.length + label]);
    }
    return LinearModel.shares(scores);
  }

  /** Adds so many times the weights, none if they are null, to the sums from a place on. */
  private static void add(double[] weights, double times, int from, double[] sums) {
    for (int i = 0; weights != null && i < weights.length; i++) {
      sums[from + i] += times * weights[i];
    }
  }
}
