package org.chancery.graph;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What fusion needs of an event.
 *
 * @param places places and states where it happens
 * @param states codes of the states among the targets and places
 * @param within codes of the states in which the places lie
 */
record Occurrence(
    Node event,
    Manner manner,
    Set<Actor> agents,
    Set<Actor> targets,
    Set<Node> places,
    Set<String> states,
    Set<String> within,
    List<Telling> tellings) {
  /** Persons in common who make two circles one, whoever else is named. */
  private static final int ACQUAINTED = 2;

  /** Part of the smaller circle that has to be in the larger one. */
  private static final double SHARED = 0.5;

  /** How a type of event goes on. */
  record Manner(boolean isSymmetric, boolean isSpeech, boolean isWithinADay) {}

  /** How much the two are alike by who takes part, whom it concerns and where. */
  Likeness likeness(Occurrence other) {
    if (manner.isSymmetric()) {
      return likeness(circle(), other.circle(), sharesPlace(other));
    }
    return hasAgentOf(other) && hasTargetOf(other) ? Likeness.FULL : Likeness.NONE;
  }

  /** Those of one side only have not met each other: somebody is missing. */
  private static Likeness likeness(Set<Actor> mine, Set<Actor> others, boolean sharePlace) {
    if (sides(mine) < 2 || sides(others) < 2) {
      return Likeness.NONE;
    }
    Set<Actor> common = new HashSet<>(mine);
    common.retainAll(others);
    int smaller = Math.min(mine.size(), others.size());
    if (common.size() == smaller) {
      boolean isSure = mine.size() == others.size() || sharePlace || persons(common) >= ACQUAINTED;
      return isSure ? Likeness.FULL : Likeness.PARTIAL;
    }
    if (sharePlace && (standFor(mine, others) || standFor(others, mine))) {
      return Likeness.FULL;
    }
    return sides(common) > 1 && common.size() >= SHARED * smaller
        ? Likeness.PARTIAL
        : Likeness.NONE;
  }

  private static long sides(Set<Actor> circle) {
    return circle.stream().map(Actor::side).distinct().count();
  }

  private static long persons(Set<Actor> circle) {
    return circle.stream().filter(Actor::isPerson).count();
  }

  private static boolean standFor(Set<Actor> some, Set<Actor> others) {
    return some.stream().allMatch(one -> others.stream().anyMatch(one::standsFor));
  }

  private Set<Actor> circle() {
    Set<Actor> circle = new HashSet<>(agents);
    circle.addAll(targets);
    return circle;
  }

  private boolean hasAgentOf(Occurrence other) {
    return !agents.isEmpty()
        && !other.agents.isEmpty()
        && (agents.containsAll(other.agents) || other.agents.containsAll(agents));
  }

  /** Somebody or some place in common; or a place that lies in a state that the other names. */
  private boolean hasTargetOf(Occurrence other) {
    boolean bothOpen = isOpen() && other.isOpen() && agents.equals(other.agents);
    return bothOpen || share(targets, other.targets) || sharesPlace(other);
  }

  private boolean isOpen() {
    return targets.isEmpty() && places.isEmpty();
  }

  private boolean sharesPlace(Occurrence other) {
    return share(places, other.places)
        || share(states, other.within)
        || share(within, other.states);
  }

  private static <T> boolean share(Set<T> some, Set<T> others) {
    return !Collections.disjoint(some, others);
  }

  /** What two events of one type have in common if they are alike: somebody, or a place. */
  Set<Node> anchors() {
    Set<Node> anchors =
        (manner.isSymmetric() ? circle() : agents)
            .stream().map(Actor::entity).collect(Collectors.toCollection(HashSet::new));
    if (manner.isSymmetric()) {
      anchors.addAll(places);
    }
    return anchors;
  }
}
