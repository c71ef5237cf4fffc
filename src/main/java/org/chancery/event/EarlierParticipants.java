package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.text.EventCue.ArgumentCue;
import org.chancery.text.Sentence;

/**
 * Those who take part in an event although its sentence does not name them: the neural model's arcs
 * lead to words of the sentence before.
 */
final class EarlierParticipants {
  /** How they are reached, in place of a path in the tree. */
  static final String PATH = "before";

  private static final List<Role> ROLES = List.of(Role.AGENT, Role.RECIPIENT);
  private static final double LEAST = 0.6;

  private final Reading reading;
  private final Optional<Sentence> before;

  EarlierParticipants(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.before =
        sentence.index() == 0
            ? Optional.empty()
            : Optional.of(reading.text().sentences().get(sentence.index() - 1));
  }

  /** Those who fill roles of the trigger that nobody told by its sentence fills. */
  List<Participant> of(Trigger trigger, List<Participant> told) {
    return ROLES.stream()
        .filter(role -> isOpen(role, trigger.type(), told))
        .flatMap(role -> likely(role, trigger, told))
        .toList();
  }

  private static boolean isOpen(Role role, EventType type, List<Participant> told) {
    Stream<Role> taken = told.stream().map(Participant::role);
    return type.symmetric()
        ? role == Role.AGENT && taken.filter(r -> r != Role.PLACE).count() < 2
        : taken.noneMatch(role::equals);
  }

  /** Each entity once, by its likeliest mention. */
  private Stream<Participant> likely(Role role, Trigger trigger, List<Participant> told) {
    Map<Entity, Participant> likely = new LinkedHashMap<>();
    trigger.cue().stream()
        .flatMap(cue -> cue.earlier().stream())
        .filter(arc -> arc.role().equals(role.label()) && arc.probability() >= LEAST)
        .flatMap(arc -> participant(role, arc).stream())
        .filter(p -> told.stream().noneMatch(other -> other.entity().equals(p.entity())))
        .forEach(p -> likely.merge(p.entity(), p, EarlierParticipants::likelier));
    return likely.values().stream();
  }

  private static Participant likelier(Participant a, Participant b) {
    return a.score() >= b.score() ? a : b;
  }

  private Optional<Participant> participant(Role role, ArgumentCue arc) {
    return before
        .flatMap(sentence -> reading.mentions().at(sentence, sentence.token(arc.token())))
        .filter(mention -> mention.entity().isPresent())
        .map(mention -> new Participant(role, mention, arc.probability(), PATH));
  }
}
