package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.text.EventCue;
import org.chancery.text.EventCue.ArgumentCue;
import org.chancery.text.Sentence;

/**
 * Those who take part in an event although its sentence does not name them: the neural model's arcs
 * lead to words of the sentence before.
 */
final class EarlierParticipants {
  /** How they are reached, in place of a path in the tree. */
  static final String PATH = "before";

  private static final double LEAST = Double.parseDouble(System.getProperty("earlier", "0.5"));

  private final Reading reading;
  private final Optional<Sentence> before;

  EarlierParticipants(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.before =
        sentence.index() == 0
            ? Optional.empty()
            : Optional.of(reading.text().sentences().get(sentence.index() - 1));
  }

  /** Whoever fills a role of the trigger that none of those told by its sentence fills. */
  List<Participant> of(Trigger trigger, List<Participant> told) {
    List<Participant> added = new ArrayList<>();
    for (Role role : List.of(Role.AGENT, Role.RECIPIENT)) {
      if (isOpen(role, trigger.type(), told)) {
        likeliest(role, trigger, told).ifPresent(added::add);
      }
    }
    return added;
  }

  private static boolean isOpen(Role role, EventType type, List<Participant> told) {
    Stream<Role> taken = told.stream().map(Participant::role);
    return type.symmetric()
        ? role == Role.AGENT && taken.filter(r -> r != Role.PLACE).count() < 2
        : taken.noneMatch(role::equals);
  }

  private Optional<Participant> likeliest(Role role, Trigger trigger, List<Participant> told) {
    return trigger.cue().stream()
        .map(EventCue::earlier)
        .flatMap(List::stream)
        .filter(arc -> arc.role().equals(role.label()) && arc.probability() >= LEAST)
        .flatMap(arc -> participant(role, arc).stream())
        .filter(p -> told.stream().noneMatch(other -> other.entity().equals(p.entity())))
        .reduce((a, b) -> a.score() >= b.score() ? a : b);
  }

  private Optional<Participant> participant(Role role, ArgumentCue arc) {
    return before
        .flatMap(sentence -> reading.mentions().at(sentence, sentence.token(arc.token())))
        .filter(mention -> mention.entity().isPresent())
        .map(mention -> new Participant(role, mention, arc.probability(), PATH));
  }
}
