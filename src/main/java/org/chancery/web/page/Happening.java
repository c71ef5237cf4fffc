package org.chancery.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.EventTypes;

/**
 * An event, whichever articles report it.
 *
 * @param type local name of its class: {@code Visit}
 */
public record Happening(
    String iri,
    String type,
    Tone tone,
    List<Actor> agents,
    List<Actor> recipients,
    List<Actor> places,
    List<Actor> mediators) {

  /** Two who take part in an event, the one who acts first. */
  record Pair(Actor source, Actor target) {}

  public Happening {
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    mediators = List.copyOf(mediators);
  }

  /** Its type in words: {@code sanction relief}. */
  public String typeWords() {
    return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  /**
   * Such as {@code Antony Blinken → Egypt, Israel}; of a meeting {@code Egypt, Israel in Qatar}.
   */
  public String title() {
    List<Actor> actors = actors();
    String who = names(actors.isEmpty() ? mediators : actors);
    if (isSymmetric()) {
      return joined(" in ", who, names(places));
    }
    String whom = names(recipients.isEmpty() ? places : recipients);
    return joined(" in ", joined(" → ", who, whom), recipients.isEmpty() ? "" : names(places));
  }

  /** Whether all take part alike, so that the order of two says nothing. */
  boolean isSymmetric() {
    return EventTypes.standard().of(type).symmetric();
  }

  /** Everyone in it, places included. */
  List<Actor> cast() {
    return Stream.of(agents, recipients, places, mediators)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Who acts on whom, both ways where all take part alike; a place if they act on nobody. */
  List<Pair> pairs() {
    List<Actor> actors = actors();
    List<Pair> pairs = pairs(actors, isSymmetric() ? actors : recipients);
    return pairs.isEmpty() ? pairs(actors, places) : pairs;
  }

  /** Those who act: everybody where all take part alike. */
  private List<Actor> actors() {
    return isSymmetric()
        ? Stream.of(agents, recipients).flatMap(List::stream).distinct().toList()
        : agents;
  }

  private static List<Pair> pairs(List<Actor> sources, List<Actor> targets) {
    return sources.stream()
        .flatMap(
            source ->
                targets.stream()
                    .filter(target -> !target.equals(source))
                    .map(target -> new Pair(source, target)))
        .toList();
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::label).collect(Collectors.joining(", "));
  }

  private static String joined(String link, String... names) {
    return Stream.of(names).filter(n -> !n.isEmpty()).collect(Collectors.joining(link));
  }
}
