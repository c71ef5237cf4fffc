package org.chancery.event;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who takes part in an event, whatever stands for them: names, nodes of a graph.
 *
 * @param symmetric whether all take part alike, so that the order of two says nothing
 */
public record Parties<T>(boolean symmetric, List<T> agents, List<T> recipients, List<T> places) {
  public Parties {
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
  }

  /** Two who take part, the one who acts first. */
  public record Pair<T>(T source, T target) {}

  /** Those who act: everybody where all take part alike. */
  public List<T> actors() {
    return symmetric
        ? Stream.of(agents, recipients).flatMap(List::stream).distinct().toList()
        : agents;
  }

  /** Who acts on whom, both ways where all take part alike; a place if they act on nobody. */
  public List<Pair<T>> pairs() {
    List<T> actors = actors();
    List<Pair<T>> pairs = pairs(actors, symmetric ? actors : recipients);
    return pairs.isEmpty() ? pairs(actors, places) : pairs;
  }

  private static <T> List<Pair<T>> pairs(List<T> sources, List<T> targets) {
    return sources.stream()
        .flatMap(
            source ->
                targets.stream()
                    .filter(target -> !target.equals(source))
                    .map(target -> new Pair<>(source, target)))
        .toList();
  }
}
