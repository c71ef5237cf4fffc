package org.chancery.entity;

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
}
