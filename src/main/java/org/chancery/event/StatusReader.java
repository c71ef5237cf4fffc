package org.chancery.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads whether an event happened. A few signs in the tree settle it; else they give each status a
 * probability, which is weighed against the language model's where that has an opinion too.
 */
final class StatusReader {
  /** What the tree's opinion counts for beside the language model's: by training/fit_status.py. */
  private static final double WEIGHT_OF_TREE = 0.4;

  /** Stands for a probability of 0, which has no logarithm. */
  private static final double LEAST = 0.001;

  private final StatusWords words = StatusWords.load();
  private final StatusRules rules = new StatusRules();
  private final LinearModel tree = LinearModel.read("status-by-tree.tsv");

  /**
   * The most likely status.
   *
   * @param cue what the language model says of the trigger
   */
  Status read(Sentence sentence, Token trigger, EventType type, Optional<EventCue> cue) {
    Map<String, Double> signs = signs(sentence, trigger, type);
    return rules
        .settle(signs.keySet(), type)
        .filter(status -> mayBe(status, signs.keySet()))
        .orElseGet(() -> mostLikely(signs, cue));
  }

  private Status mostLikely(Map<String, Double> signs, Optional<EventCue> cue) {
    Map<String, Double> byTree = tree.probabilities(signs);
    return Stream.of(Status.values())
        .filter(status -> mayBe(status, signs.keySet()))
        .max(Comparator.comparingDouble(status -> score(status, byTree, cue)))
        .orElseThrow();
  }

  /** What an act that did not happen was for may happen all the same. */
  private static boolean mayBe(Status status, Set<String> signs) {
    return status != Status.NEGATED
        || !signs.contains(StatusSigns.PURPOSE)
        || signs.contains("act negated");
  }

  private static double score(Status status, Map<String, Double> byTree, Optional<EventCue> cue) {
    double tree = logarithm(byTree.get(status.label()));
    return cue.map(model -> logarithm(model.statuses().getOrDefault(status.label(), 0.0)))
        .map(model -> model + WEIGHT_OF_TREE * tree)
        .orElse(tree);
  }

  /** The signs in the tree and the type of event, each with the value 1. */
  Map<String, Double> signs(Sentence sentence, Token trigger, EventType type) {
    Map<String, Double> signs = new LinkedHashMap<>();
    signs.put("any", 1.0);
    signs.put("type " + type.name(), 1.0);
    for (String sign : StatusSigns.of(sentence, trigger, words)) {
      signs.put(sign, 1.0);
      if (sign.startsWith("act ")) {
        signs.put(sign + " " + type.name(), 1.0);
      }
    }
    return signs;
  }

  private static double logarithm(double probability) {
    return Math.log(Math.max(LEAST, probability));
  }
}
