package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads whether an event happened: the signs in the tree and what the language model makes of the
 * trigger, weighed by a log-linear model ({@code status-weights.tsv}).
 */
final class StatusReader {
  /** Stands for a probability of 0, whose logarithm there is not. */
  private static final double LEAST = 0.001;

  private final StatusWords words = StatusWords.load();
  private final LinearModel withCue = LinearModel.read("status-by-both.tsv");
  private final LinearModel withoutCue = LinearModel.read("status-by-tree.tsv");

  Status read(Sentence sentence, Token trigger, Optional<EventCue> cue) {
    LinearModel model = cue.isPresent() ? withCue : withoutCue;
    Map<String, Double> scores = model.scores(features(sentence, trigger, cue));
    return Status.of(
        scores.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
  }

  /** The signs, and of the model's opinion the logarithm of each status's probability. */
  Map<String, Double> features(Sentence sentence, Token trigger, Optional<EventCue> cue) {
    Map<String, Double> features = new LinkedHashMap<>();
    StatusSigns.of(sentence, trigger, words).forEach(sign -> features.put(sign, 1.0));
    cue.ifPresent(
        each -> {
          List<Double> statuses = each.statuses();
          for (Status status : Status.values()) {
            double probability = Math.max(LEAST, statuses.get(status.ordinal()));
            features.put("model " + status.label(), Math.log(probability));
          }
          features.put("type " + each.type(), 1.0);
        });
    return features;
  }
}
