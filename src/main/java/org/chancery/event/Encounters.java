package org.chancery.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;

/**
 * Of several kinds of encounter that one word may tell, one took place: who "discussed" something
 * did so in a meeting or on the telephone.
 */
final class Encounters {
  private static final Set<String> KINDS = Set.of("Meeting", "Call", "Negotiation");

  private Encounters() {}

  /**
   * The events of a sentence, with one kind of encounter a word: the one that an earlier sentence
   * told last of two of its parties, else the likeliest.
   *
   * @param earlier the events of the sentences before
   */
  static List<DiplomaticEvent> decided(
      List<DiplomaticEvent> events, List<DiplomaticEvent> earlier) {
    return events.stream()
        .filter(event -> !KINDS.contains(event.type()) || isTheOne(event, events, earlier))
        .toList();
  }

  private static boolean isTheOne(
      DiplomaticEvent event, List<DiplomaticEvent> events, List<DiplomaticEvent> earlier) {
    List<DiplomaticEvent> rivals =
        events.stream()
            .filter(other -> KINDS.contains(other.type()))
            .filter(other -> other.trigger().equals(event.trigger()))
            .toList();
    return earlier.stream()
        .filter(told -> rivals.stream().anyMatch(rival -> rival.type().equals(told.type())))
        .filter(told -> haveMet(told, event))
        .reduce((first, last) -> last)
        .or(() -> rivals.stream().max(Comparator.comparingDouble(DiplomaticEvent::confidence)))
        .filter(one -> one.type().equals(event.type()))
        .isPresent();
  }

  /** Whether two of those who take part in the one take part in the other. */
  private static boolean haveMet(DiplomaticEvent told, DiplomaticEvent event) {
    Set<Entity> both = new HashSet<>(told.parties());
    both.retainAll(event.parties());
    return both.size() > 1;
  }
}
