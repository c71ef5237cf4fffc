package org.chancery.event;

import java.util.HashMap;
import java.util.Map;

/**
 * Says how likely a word expresses an event, from what the neural model and the lexicon say of it.
 * Fitted on training documents that the neural model has not seen, so that the probabilities hold.
 */
final class TriggerModel {
  private static final String EVENT = "event";

  private final LinearModel model = LinearModel.read("triggers.tsv");

  double probability(Trigger trigger) {
    return model.probabilities(features(trigger)).getOrDefault(EVENT, trigger.probability());
  }

  /** What speaks for the trigger, by name. */
  static Map<String, Double> features(Trigger trigger) {
    Map<String, Double> features = new HashMap<>();
    features.put("any", 1.0);
    features.put("cue", LinearModel.logOdds(trigger.probability()));
    if (trigger.cue().isEmpty()) {
      features.put("no cue", 1.0);
    }
    if (trigger.lexicon().isPresent()) {
      features.put("lexicon", 1.0);
      features.put("lexicon " + trigger.type().name(), 1.0);
    }
    if (trigger.contested()) {
      features.put("contested", 1.0);
    }
    features.put("type " + trigger.type().name(), 1.0);
    return features;
  }
}
