package org.chancery.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeInterval;

/**
 * Finds when an event happened: of the times in its sentence the one that the tree ties to it most
 * closely. A time tied to another event, or to who reports it, dates that only.
 */
final class EventTime {
  private static final double LEAST = 0.3;

  private final LinearModel model = LinearModel.read("event-times.tsv");

  Optional<TimeInterval> read(Reading reading, Sentence sentence, Token trigger) {
    return times(reading, sentence).stream()
        .filter(time -> !TimeTies.isBeyondReport(sentence, trigger, time))
        .filter(time -> !TimeTies.isOfEventBelow(sentence, trigger, time))
        .filter(time -> probability(reading, sentence, trigger, time) >= LEAST)
        .max(Comparator.comparingDouble(time -> probability(reading, sentence, trigger, time)))
        .map(TimeExpression::interval);
  }

  /** The times of the sentence. */
  static List<TimeExpression> times(Reading reading, Sentence sentence) {
    return reading.times().stream().filter(time -> time.sentence() == sentence.index()).toList();
  }

  private double probability(
      Reading reading, Sentence sentence, Token trigger, TimeExpression time) {
    Map<String, Double> features = TimeTies.of(reading, sentence, trigger, time);
    return model.probabilities(features).getOrDefault("dated", 0.0);
  }
}
