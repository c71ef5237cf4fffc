package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Two who take part in an event, the one who acts first where that is told. */
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

  /** Such as {@code Antony Blinken → Egypt, Israel}. */
  public String title() {
    String who = names(agents.isEmpty() ? mediators : agents);
    String whom = names(recipients.isEmpty() ? places : recipients);
    String where = recipients.isEmpty() || places.isEmpty() ? "" : " in " + names(places);
    return Stream.of(who, whom).filter(n -> !n.isEmpty()).collect(Collectors.joining(" → "))
        + where;
  }

  /** Everyone in it, places included. */
  List<Actor> cast() {
    return Stream.of(agents, recipients, places, mediators)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Who acts on whom; a place stands for whom if nobody does; those who act together otherwise. */
  List<Pair> pairs() {
    List<Actor> targets = recipients.isEmpty() ? places : recipients;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < agents.size(); i++) {
      Actor agent = agents.get(i);
      List<Actor> others = targets.isEmpty() ? agents.subList(i + 1, agents.size()) : targets;
      others.forEach(other -> pairs.add(new Pair(agent, other)));
    }
    return pairs;
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::label).collect(Collectors.joining(", "));
  }
}
