package org.chancery.text;

import java.util.List;
import java.util.Map;

/**
 * A word that the model takes to express an event of the given type.
 *
 * @param token index of the word
 * @param type name of the event type, e.g. {@code Visit}
 * @param probability of the type, 0 to 1
 * @param statuses probability of each status by its label, e.g. {@code planned}
 * @param arguments words that may head a participant, at least barely likely
 * @param earlier such words of the sentence before
 */
public record EventCue(
    int token,
    String type,
    double probability,
    Map<String, Double> statuses,
    List<ArgumentCue> arguments,
    List<ArgumentCue> earlier) {
  public EventCue {
    statuses = Map.copyOf(statuses);
    arguments = List.copyOf(arguments);
    earlier = List.copyOf(earlier);
  }

  /**
   * A word that may head a participant.
   *
   * @param token index of the word
   * @param role {@code agent}, {@code recipient} or {@code place}
   * @param probability of the role, 0 to 1
   */
  public record ArgumentCue(int token, String role, double probability) {}
}
