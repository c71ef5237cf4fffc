package org.chancery.event;

import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.text.Sentence;

/**
 * A mention of an entity that takes part in an event.
 *
 * @param mention one that has an entity
 * @param score how sure its role is, 0 to 1
 * @param path how the tree leads to it from the trigger
 */
public record Participant(Role role, Mention mention, double score, String path) {
  public Participant {
    if (mention.entity().isEmpty()) {
      throw new IllegalArgumentException("nobody is meant by " + mention);
    }
  }

  /** Whether the sentence itself mentions it. */
  boolean isIn(Sentence sentence) {
    return mention.sentence() == sentence.index();
  }

  /** The surer of the two. */
  Participant likelier(Participant other) {
    return score >= other.score ? this : other;
  }

  public Entity entity() {
    return mention.entity().orElseThrow();
  }
}
