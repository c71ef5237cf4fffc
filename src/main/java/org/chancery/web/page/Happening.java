package org.chancery.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.EventTypes;
import org.chancery.event.Parties;

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

  public Happening {
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    mediators = List.copyOf(mediators);
  }

  /** Its type in words: {@code sanction relief}. */
  public String typeWords() {
    return words(type);
  }

  static String words(String type) {
    return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  /**
   * Such as {@code Antony Blinken → Egypt, Israel}; of a meeting {@code Egypt, Israel in Qatar}.
   */
  public String title() {
    List<Actor> actors = parties().actors();
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

  /** Who acts on whom; a place if they act on nobody. */
  List<Parties.Pair<Actor>> pairs() {
    return parties().pairs();
  }

  private Parties<Actor> parties() {
    return new Parties<>(isSymmetric(), agents, recipients, places);
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::label).collect(Collectors.joining(", "));
  }

  private static String joined(String link, String... names) {
    return Stream.of(names).filter(n -> !n.isEmpty()).collect(Collectors.joining(link));
  }
}
