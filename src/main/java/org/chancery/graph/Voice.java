package org.chancery.graph;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;

/** Who may say of an act that it happened so that the graph asserts it. */
final class Voice {
  private Voice() {}

  /**
   * Whether a claim is the article's own or that of somebody on the side of the actors. "Israel has
   * signed off, according to the US" is neither; "Blinken will travel to Egypt, the State
   * Department said" is the latter.
   */
  static boolean isOwn(Optional<Entity> speaker, List<Entity> actors) {
    return speaker.isEmpty() || actors.stream().anyMatch(actor -> sameSide(speaker.get(), actor));
  }

  private static boolean sameSide(Entity speaker, Entity actor) {
    return speaker.id().equals(actor.id())
        || !speaker.state().isEmpty() && speaker.state().equals(actor.state());
  }
}
