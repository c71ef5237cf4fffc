package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.text.EventCue.ArgumentCue;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Those who take part in an event although its sentence does not name them: the neural model's arcs
 * lead to words of the sentence before.
 */
final class EarlierParticipants {
  /** How they are reached, in place of a path in the tree. */
  private static final String PATH = "before";

  private static final double LEAST = 0.6;

  /** Words within which a sentence says that it turns to something else. */
  private static final int OPENING = 5;

  private static final Slot WITH = new Slot("with");
  private static final List<Role> ROLES = List.of(Role.AGENT, Role.RECIPIENT);

  /** What opens a sentence that turns to something else: "In a separate attack, ...". */
  private static final Set<String> TURNS =
      Set.of("meanwhile", "elsewhere", "separately", "separate", "unrelated");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "all", "each", "either", "such");

  private final Reading reading;
  private final Sentence sentence;
  private final Optional<Sentence> before;

  EarlierParticipants(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.before = turnsAway(sentence) ? Optional.empty() : reading.text().before(sentence);
  }

  private static boolean turnsAway(Sentence sentence) {
    return sentence.tokens().stream()
        .takeWhile(token -> !token.form().equals(","))
        .limit(OPENING)
        .anyMatch(token -> TURNS.contains(token.lemma()));
  }

  /** Those who fill roles of the trigger that nobody told by its sentence fills; each fills one. */
  List<Participant> of(Trigger trigger, List<Participant> told) {
    Map<Entity, Participant> likely = new LinkedHashMap<>();
    ROLES.stream()
        .flatMap(role -> likely(role, trigger))
        .filter(p -> isOpen(p.role(), trigger, told))
        .filter(p -> told.stream().noneMatch(other -> other.entity().equals(p.entity())))
        .forEach(p -> likely.merge(p.entity(), p, Participant::likelier));
    return List.copyOf(likely.values());
  }

  private boolean isOpen(Role role, Trigger trigger, List<Participant> told) {
    Stream<Role> taken = told.stream().map(Participant::role);
    return trigger.type().symmetric()
        ? role == Role.AGENT
            && taken.filter(r -> r != Role.PLACE).count() < 2
            && !isFilled(trigger, WITH)
        : taken.noneMatch(role::equals) && !(role == Role.AGENT && isFilled(trigger, Slot.SUBJECT));
  }

  /** Whether others fill the slot, who were not told before: "met with advocates". */
  private boolean isFilled(Trigger trigger, Slot slot) {
    return new Grammar(sentence).fillers(trigger.token(), Set.of(slot)).anyMatch(this::isNew);
  }

  private boolean isNew(Token noun) {
    return noun.pos() == PartOfSpeech.PROPN
        || noun.pos() == PartOfSpeech.NOUN
            && sentence.child(noun, "nmod:poss").isEmpty()
            && sentence.children(noun, "det").noneMatch(det -> DEFINITE.contains(det.lemma()));
  }

  private Stream<Participant> likely(Role role, Trigger trigger) {
    return trigger.cue().stream()
        .flatMap(cue -> cue.earlier().stream())
        .filter(arc -> arc.role().equals(role.label()) && arc.probability() >= LEAST)
        .flatMap(arc -> participant(role, arc).stream());
  }

  private Optional<Participant> participant(Role role, ArgumentCue arc) {
    return before
        .flatMap(sentence -> reading.mentions().at(sentence, sentence.token(arc.token())))
        .filter(mention -> mention.entity().isPresent())
        .map(mention -> new Participant(role, mention, arc.probability(), PATH));
  }
}
