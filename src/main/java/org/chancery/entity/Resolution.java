package org.chancery.entity;

import java.util.List;

/** What a mention was found to refer to. */
public sealed interface Resolution {
  /** One entity. */
  record Resolved(Entity entity) implements Resolution {}

  /** Several entities between which the text does not decide: none is chosen. */
  record Ambiguous(List<Entity> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }
}
