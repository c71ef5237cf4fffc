package org.chancery.web.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody whom the store knows, with their other names and where they are. */
public final class Gazette {
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, List<Actor>> byState;
  private final Map<String, Actor> states = new HashMap<>();
  private final Map<String, List<String>> names;
  private final Map<String, Point> points;

  /**
   * Of the actors given.
   *
   * @param names other names by IRI
   * @param points where they lie, by IRI
   */
  Gazette(Collection<Actor> actors, Map<String, List<String>> names, Map<String, Point> points) {
    actors.forEach(actor -> this.actors.putIfAbsent(actor.iri(), actor));
    this.byState = this.actors.values().stream().collect(Collectors.groupingBy(Actor::state));
    actors.stream().filter(Actor::isState).forEach(state -> states.put(state.state(), state));
    this.names = Map.copyOf(names);
    this.points = Map.copyOf(points);
  }

  Collection<Actor> actors() {
    return actors.values();
  }

  Optional<Actor> actor(String iri) {
    return Optional.ofNullable(actors.get(iri));
  }

  /** The state of that code. */
  Optional<Actor> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** The codes of the states. */
  Set<String> codes() {
    return states.keySet();
  }

  /** The states, in alphabetical order. */
  List<Actor> states() {
    return states.values().stream().sorted(Comparator.comparing(Actor::label)).toList();
  }

  /** All who are, act for or lie in the state of that code. */
  List<Actor> ofState(String code) {
    return byState.getOrDefault(code, List.of());
  }

  /** The state for which somebody acts; else the actor. */
  Actor stateOf(Actor actor) {
    return state(actor.state()).orElse(actor);
  }

  /** Other names by which the news calls somebody. */
  List<String> names(Actor actor) {
    return names.getOrDefault(actor.iri(), List.of());
  }

  /** Whether it is known where the actor itself lies. */
  boolean hasPoint(Actor actor) {
    return points.containsKey(actor.iri());
  }

  /** Where somebody is: the place itself, else the state. */
  Optional<Point> point(Actor actor) {
    return Optional.ofNullable(points.get(actor.iri()))
        .or(() -> state(actor.state()).map(state -> points.get(state.iri())));
  }

  /** Those of whom a name holds the words, whatever their case. */
  List<Actor> called(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return actors.values().stream().filter(actor -> isCalled(actor, wanted)).toList();
  }

  private boolean isCalled(Actor actor, String wanted) {
    return actor.label().toLowerCase(Locale.ROOT).contains(wanted)
        || names(actor).stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
