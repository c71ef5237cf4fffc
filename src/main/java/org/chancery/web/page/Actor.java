package org.chancery.web.page;

import static java.util.Objects.requireNonNull;

/**
 * Somebody or something that takes part in events, or where they take place.
 *
 * @param kind local name of its class: {@code Person}
 * @param state the three letters of the state that it is, acts for or lies in; empty if none
 */
public record Actor(String iri, String label, String kind, String state) {
  static final String STATE = "State";
  static final String PLACE = "Place";

  public Actor {
    requireNonNull(iri);
    requireNonNull(label);
    requireNonNull(kind);
    requireNonNull(state);
  }

  boolean isState() {
    return kind.equals(STATE);
  }

  boolean isPlace() {
    return kind.equals(PLACE);
  }
}
