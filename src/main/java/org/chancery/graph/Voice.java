package org.chancery.graph;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;

/**
 * Who says of an act that it happened, or who does it.
 *
 * @param state code of the state that it is or acts for; empty if none
 */
public record Voice(String id, String state) {
  static Voice of(Entity entity) {
    return new Voice(entity.id(), entity.state());
  }

  /**
   * Whether a claim is the article's own or that of somebody on the side of the actors, so that the
   * graph asserts it. "Israel has signed off, according to the US" is neither; "Blinken will travel
   * to Egypt, the State Department said" is the latter.
   */
  public static boolean isOwn(Optional<Voice> speaker, List<Voice> actors) {
    return speaker.isEmpty() || actors.stream().anyMatch(speaker.get()::isOnSideOf);
  }

  private boolean isOnSideOf(Voice actor) {
    return id.equals(actor.id) || !state.isEmpty() && state.equals(actor.state);
  }
}
