package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads whether an event happened. A few signs in the tree settle it; else they give each status a
 * probability, which is weighed against the language model's where that has an opinion too.
 */
final class StatusReader {
  /** Stands for a probability of 0, which has no logarithm. */
  private static final double LEAST = 0.001;

  private final StatusWords words = StatusWords.load();
  private final StatusRules rules = new StatusRules();
  private final LinearModel tree = LinearModel.read("status-by-tree.tsv");
  private final LinearModel opinions = LinearModel.read("status-by-opinions.tsv");

  /**
   * The most likely status.
   *
   * @param cue what the language model says of the trigger
   */
  Status read(Sentence sentence, Token trigger, EventType type, Optional<EventCue> cue) {
    Map<String, Double> signs = signs(sentence, trigger, type);
    return rules.settle(signs.keySet(), type).orElseGet(() -> mostLikely(signs, cue));
  }

  private Status mostLikely(Map<String, Double> signs, Optional<EventCue> cue) {
    Map<String, Double> byTree = tree.probabilities(signs);
    Map<String, Double> probabilities =
        cue.map(model -> opinions.probabilities(opinions(byTree, model))).orElse(byTree);
    return Status.of(
        probabilities.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
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

  private static Map<String, Double> opinions(Map<String, Double> byTree, EventCue model) {
    Map<String, Double> opinions = new LinkedHashMap<>();
    opinions.put("any", 1.0);
    for (Status status : Status.values()) {
      opinions.put("tree " + status.label(), logarithm(byTree.get(status.label())));
      opinions.put("model " + status.label(), logarithm(model.statuses().get(status.ordinal())));
    }
    return opinions;
  }

  private static double logarithm(double probability) {
    return Math.log(Math.max(LEAST, probability));
  }
}
