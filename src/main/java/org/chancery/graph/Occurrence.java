package org.chancery.graph;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    boolean isSymmetric,
    Set<Node> agents,
    Set<Node> targets,
    Set<Node> places,
    Set<String> states,
    Set<String> within,
    List<Telling> tellings) {

  /** Whether the two could be the same by who takes part, whom it concerns and where. */
  boolean resembles(Occurrence other) {
    return isSymmetric ? hasCircleOf(other) : hasAgentOf(other) && hasTargetOf(other);
  }

  /** The participants of one are all among those of the other. */
  private boolean hasCircleOf(Occurrence other) {
    Set<Node> mine = circle();
    Set<Node> others = other.circle();
    return Math.min(mine.size(), others.size()) > 1
        && (mine.containsAll(others) || others.containsAll(mine));
  }

  private Set<Node> circle() {
    Set<Node> circle = new HashSet<>(agents);
    circle.addAll(targets);
    return circle;
  }

  private boolean hasAgentOf(Occurrence other) {
    return agents.equals(other.agents) && !agents.isEmpty();
  }

  /** Somebody or some place in common; or a place that lies in a state that the other names. */
  private boolean hasTargetOf(Occurrence other) {
    boolean bothOpen = targets.isEmpty() && other.targets.isEmpty();
    boolean noPlaces = places.isEmpty() && other.places.isEmpty();
    return bothOpen && noPlaces
        || share(targets, other.targets)
        || share(places, other.places)
        || share(states, other.within)
        || share(within, other.states);
  }

  private static <T> boolean share(Set<T> some, Set<T> others) {
    return !Collections.disjoint(some, others);
  }
}
