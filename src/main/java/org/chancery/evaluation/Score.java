package org.chancery.evaluation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was found, of one document or of many.
 *
 * @param events (sentence, type), whoever takes part; by type
 * @param triples who did what to whom, (sentence, type, agent, recipient); by type. The headline.
 * @param dyads (document, type, state of agent, state of recipient), each once a document
 * @param statuses of the events of which a triple was found: its precision is the accuracy
 * @param times the same for the time, where the gold has one
 * @param participants entities: its recall counts
 */
public record Score(
    Map<String, Tally> events,
    Map<String, Tally> triples,
    Tally dyads,
    Tally statuses,
    Tally times,
    Tally participants) {
  Score plus(Score other) {
    return sum(List.of(this, other));
  }

  static Score sum(Collection<Score> scores) {
    return new Score(
        byType(scores, Score::events),
        byType(scores, Score::triples),
        all(scores.stream().map(Score::dyads)),
        all(scores.stream().map(Score::statuses)),
        all(scores.stream().map(Score::times)),
        all(scores.stream().map(Score::participants)));
  }

  private static Map<String, Tally> byType(
      Collection<Score> scores, Function<Score, Map<String, Tally>> part) {
    return scores.stream()
        .flatMap(score -> part.apply(score).entrySet().stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Tally::plus, TreeMap::new));
  }

  /** Events of all types. */
  public Tally event() {
    return all(events.values().stream());
  }

  /** Triples of all types. */
  public Tally triple() {
    return all(triples.values().stream());
  }

  private static Tally all(Stream<Tally> tallies) {
    return tallies.reduce(Tally.NONE, Tally::plus);
  }
}
