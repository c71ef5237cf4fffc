package org.chancery.graph;

import org.apache.jena.graph.Node;

/**
 * Who takes part in an event.
 *
 * @param state code of the state that it is or acts for; empty if none
 */
record Actor(Node entity, boolean isPerson, boolean isState, String state) {
  /** Its state, or itself where it has none: those of one side do not meet each other. */
  String side() {
    return state.isEmpty() ? entity.getURI() : state;
  }

  /** Whether one may be named for the other: a person for the state, and the other way round. */
  boolean standsFor(Actor other) {
    return equals(other)
        || !state.isEmpty() && state.equals(other.state) && (isState != other.isState);
  }
}
