package org.chancery.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.time.TimeDistance;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeInterval;

/**
 * Finds when an event happened: of the times in its sentence the one that the tree ties to it most
 * closely, or so long after or before another event. A time tied to another event, or to who
 * reports it, dates that only.
 */
final class EventTime {
  private static final double LEAST = 0.3;
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "parataxis");

  private final LinearModel model = LinearModel.read("event-times.tsv");

  /**
   * When the event happened, or is to happen.
   *
   * @param status of the event; a plan is not for a day that is past where the tense leaves it open
   */
  Optional<TimeInterval> read(Reading reading, Sentence sentence, Token trigger, Status status) {
    return named(reading, sentence, trigger)
        .or(() -> counted(reading, sentence, trigger))
        .or(
            () ->
                expression(reading, sentence, trigger)
                    .map(
                        status == Status.PLANNED
                            ? TimeExpression::planned
                            : TimeExpression::interval));
  }

  /** Of "on Tuesday, when Arvania attacked" the Tuesday. */
  private static Optional<TimeInterval> named(Reading reading, Sentence sentence, Token trigger) {
    return times(reading, sentence).stream()
        .filter(time -> TimeTies.isWhatHappenedThen(sentence, trigger, time))
        .findFirst()
        .map(TimeExpression::named);
  }

  /** Of "left on Friday, a day after Arvania attacked" the Thursday. */
  private Optional<TimeInterval> counted(Reading reading, Sentence sentence, Token trigger) {
    for (TimeDistance distance : TimeDistance.in(sentence)) {
      Optional<Token> clause = sentence.head(distance.preposition());
      Optional<Token> main = clause.flatMap(sentence::head);
      if (main.isPresent() && isOfClause(sentence, trigger, clause.get())) {
        return dated(reading, sentence, clause.get())
            ? Optional.empty()
            : tied(reading, sentence, main.get())
                .or(() -> today(reading, sentence, clause.get()))
                .map(distance::back);
      }
    }
    return Optional.empty();
  }

  /** The day of the article, where the verb above the clause is in the present tense. */
  private static Optional<TimeInterval> today(Reading reading, Sentence sentence, Token clause) {
    return sentence.ancestors(clause).stream()
        .filter(Clause::isVerbal)
        .findFirst()
        .filter(verb -> PRESENT.contains(verb.tag()))
        .map(verb -> TimeInterval.of(reading.article().date()));
  }

  private static boolean isOfClause(Sentence sentence, Token trigger, Token clause) {
    List<Token> upwards = sentence.upwards(trigger);
    int at = upwards.indexOf(clause);
    return at >= 0
        && upwards.subList(0, at).stream().noneMatch(word -> CLAUSES.stream().anyMatch(word::is));
  }

  private static boolean dated(Reading reading, Sentence sentence, Token clause) {
    return times(reading, sentence).stream()
        .anyMatch(time -> sentence.isWithin(sentence.token(time.head()), clause));
  }

  private Optional<TimeInterval> tied(Reading reading, Sentence sentence, Token trigger) {
    return expression(reading, sentence, trigger).map(TimeExpression::interval);
  }

  /** The time that is tied to the trigger most closely. */
  private Optional<TimeExpression> expression(Reading reading, Sentence sentence, Token trigger) {
    return times(reading, sentence).stream()
        .filter(time -> !TimeTies.isBeyondReport(sentence, trigger, time))
        .filter(time -> !TimeTies.isOfEventBelow(sentence, trigger, time))
        .filter(time -> !TimeTies.isOfFuture(sentence, trigger, time))
        .map(time -> Map.entry(time, probability(reading, sentence, trigger, time)))
        .filter(time -> time.getValue() >= LEAST)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
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
