package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import org.chancery.text.Visible;

/**
 * A thing that takes part in events.
 *
 * @param id local name of its IRI, e.g. {@code antony-blinken}
 * @param label its usual full English name
 * @param state ISO 3166 alpha-3 of the state that it is, acts for or lies in; empty if none
 * @param qid its Wikidata item; empty unless the data confirm one
 */
public record Entity(String id, String label, EntityKind kind, String state, String qid) {
  public Entity {
    label = Visible.words(label);
    requireNonNull(kind);
    requireNonNull(state);
    requireNonNull(qid);
    if (id.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("an entity has an id and a label");
    }
  }

  /** A group that goes by what it is, for want of a name. */
  static Entity group(String label, String state) {
    return new Entity(Spelling.slug(label), label, EntityKind.GROUP, state, "");
  }
}
