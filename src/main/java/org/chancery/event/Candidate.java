package org.chancery.event;

import java.util.Map;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;

/**
 * Somebody of a sentence who may take part in an event.
 *
 * @param mention one that has an entity
 * @param arcs probability of the neural model's arcs to the mention, by role
 * @param chances how likely each role is by itself; what is missing to 1 is no role
 * @param path how the tree leads to the mention from the trigger
 */
record Candidate(
    Mention mention, Map<String, Double> arcs, Map<Role, Double> chances, String path) {
  Entity entity() {
    return mention.entity().orElseThrow();
  }

  double chance(Role role) {
    return chances.getOrDefault(role, 0.0);
  }

  /** How likely it plays no role. */
  double chanceOfNone() {
    return 1 - chances.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** As somebody who plays the role. */
  Participant as(Role role) {
    return new Participant(role, mention, chance(role), path);
  }

  /** Of two mentions of the same entity the one that is likelier to play some role. */
  Candidate likelier(Candidate other) {
    return highest() >= other.highest() ? this : other;
  }

  private double highest() {
    return chances.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
