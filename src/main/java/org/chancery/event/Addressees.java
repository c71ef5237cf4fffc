package org.chancery.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells whom an answer answers, if the sentence names nobody: who rejects "the demand" rejects it
 * of those who demanded, who condemns "the attack", "the move" or "it" criticises those who did it;
 * and of whom it was demanded.
 *
 * @param told the events of the sentences before
 */
record Addressees(Reading reading, Sentence sentence, List<DiplomaticEvent> told) {
  private static final Set<String> ANSWERABLE =
      Set.of("Request", "Proposal", "Criticism", "Threat");
  private static final Set<String> BLAMED =
      Set.of("Attack", "Sanction", "Withdrawal", "Downgrade", "Threat", "Recognition", "Rejection");

  /** What each kind of answer may be about. */
  private static final Map<String, Set<String>> ABOUT =
      Map.of(
          "Acceptance", ANSWERABLE,
          "Rejection", ANSWERABLE,
          "Criticism", BLAMED,
          "Support", Set.of("Proposal"));

  /** What is asked of whoever answers. */
  private static final Map<String, Set<String>> ASKED =
      Map.of("Acceptance", Set.of("Request", "Proposal"), "Rejection", Set.of("Request"));

  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "these");

  private static final ActNouns NOUNS = ActNouns.standard();

  /** Sentences before in which an act is sought that is called by name. */
  private static final int REACH = 3;

  /** The events of the sentence, answers with those whom they answer. */
  List<DiplomaticEvent> completed(Map<Sighting, DiplomaticEvent> events) {
    Map<Sighting, DiplomaticEvent> completed = new LinkedHashMap<>(events);
    for (Sighting answer : events.keySet()) {
      if (ABOUT.containsKey(answer.type().name())) {
        complete(answer, completed);
      }
    }
    return List.copyOf(completed.values());
  }

  private void complete(Sighting answer, Map<Sighting, DiplomaticEvent> events) {
    String type = answer.type().name();
    List<Token> objects = new Answers(sentence).objects(answer);
    Optional<Sighting> here =
        events.keySet().stream()
            .filter(act -> objects.contains(act.trigger()))
            .filter(act -> ABOUT.get(type).contains(act.type().name()))
            .findFirst();
    here.map(events::get)
        .or(() -> taken(answer, objects, events))
        .ifPresent(act -> events.computeIfPresent(answer, (a, event) -> answered(event, act)));
    here.filter(act -> ASKED.getOrDefault(type, Set.of()).contains(act.type().name()))
        .ifPresent(
            act -> events.computeIfPresent(act, (a, event) -> asked(event, events.get(answer))));
  }

  private static DiplomaticEvent answered(DiplomaticEvent answer, DiplomaticEvent act) {
    return answer.in(Role.RECIPIENT).isEmpty()
        ? to(answer, act.in(Role.AGENT), "answered:" + act.type())
        : answer;
  }

  private static DiplomaticEvent asked(DiplomaticEvent act, DiplomaticEvent answer) {
    return act.in(Role.RECIPIENT).isEmpty()
        ? to(act, answer.in(Role.AGENT), "answer:" + answer.type())
        : act;
  }

  /** The event with those of the given as recipients who do not do it themselves. */
  private static DiplomaticEvent to(DiplomaticEvent event, List<Entity> others, String why) {
    List<Entity> recipients = new ArrayList<>(others);
    recipients.removeAll(event.in(Role.AGENT));
    if (recipients.isEmpty()) {
      return event;
    }
    Map<Role, List<Entity>> participants = new EnumMap<>(Role.class);
    participants.putAll(event.participants());
    participants.put(Role.RECIPIENT, recipients);
    return event.with(participants, why);
  }

  /** The act that "it", "the move" or "the accusations" takes up: the last one told before. */
  private Optional<DiplomaticEvent> taken(
      Sighting answer, List<Token> objects, Map<Sighting, DiplomaticEvent> events) {
    for (Token object : objects) {
      if (isPronoun(object)) {
        return lastBefore(ABOUT.get(answer.type().name()), 1);
      }
      Optional<Set<String>> called = NOUNS.called(object.lemma());
      if (isPlain(object) && called.isPresent()) {
        Set<String> types = called.get();
        return lastHere(answer, types, events)
            .or(() -> lastBefore(types, types.size() == 1 ? REACH : 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<DiplomaticEvent> lastHere(
      Sighting answer, Set<String> types, Map<Sighting, DiplomaticEvent> events) {
    return events.entrySet().stream()
        .filter(act -> act.getKey().trigger().index() < answer.trigger().index())
        .map(Map.Entry::getValue)
        .filter(event -> types.contains(event.type()))
        .reduce((first, second) -> second);
  }

  private boolean isPronoun(Token word) {
    return PRONOUNS.contains(word.lemma())
        && reading.mentions().in(sentence).stream().noneMatch(m -> m.head() == word.index());
  }

  /** "The offer", of which nothing says whose it is. */
  private boolean isPlain(Token noun) {
    return Antecedents.isTakingUp(sentence, noun)
        && sentence.children(noun).stream()
            .noneMatch(child -> child.is("nmod") || child.is("amod") || child.is("compound"));
  }

  private Optional<DiplomaticEvent> lastBefore(Set<String> types, int reach) {
    return told.stream()
        .filter(event -> sentence.index() - event.sentence() <= reach)
        .filter(event -> types.contains(event.type()))
        .reduce((first, second) -> second);
  }
}
