package org.chancery.entity;

import java.util.Arrays;

/** What an entity is, in the words of the events-out contract. */
public enum EntityKind {
  PERSON("Person"),
  STATE("State"),
  ORGANISATION("Organisation"),
  GROUP("Group"),
  PLACE("Place");

  private final String label;

  EntityKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether something may be there: a place or a state. */
  public boolean isPlace() {
    return this == PLACE || this == STATE;
  }

  /** The kind with the given label. */
  public static EntityKind of(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of entity: " + label));
  }
}
