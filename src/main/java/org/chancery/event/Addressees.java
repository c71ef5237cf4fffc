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
      Map.of("Acceptance", ANSWERABLE, "Rejection", ANSWERABLE, "Criticism", BLAMED);

  /** What is asked of whoever answers. */
  private static final Map<String, Set<String>> ASKED =
      Map.of("Acceptance", Set.of("Request", "Proposal"), "Rejection", Set.of("Request"));

  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "these");

  /** Nouns that any act may be called. */
  private static final Set<String> DEEDS =
      Set.of(
          "move",
          "decision",
          "action",
          "step",
          "act",
          "measure",
          "remark",
          "comment",
          "statement",
          "announcement",
          "plan",
          "behavior",
          "conduct");

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
        .ifPresent(act -> events.computeIfPresent(act, (a, event) -> asked(event, answer)));
  }

  private static DiplomaticEvent answered(DiplomaticEvent answer, DiplomaticEvent act) {
    return answer.in(Role.RECIPIENT).isEmpty()
        ? to(answer, act.in(Role.AGENT), "answered:" + act.type())
        : answer;
  }

  private static DiplomaticEvent asked(DiplomaticEvent act, Sighting answer) {
    return act.in(Role.RECIPIENT).isEmpty()
        ? to(act, answer.in(Role.AGENT), "answer:" + answer.type().name())
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

  /** The act that "it" or "the move" takes up: the last one told before. */
  private Optional<DiplomaticEvent> taken(
      Sighting answer, List<Token> objects, Map<Sighting, DiplomaticEvent> events) {
    if (objects.stream().anyMatch(this::isPronoun)) {
      return lastBefore(ABOUT.get(answer.type().name()));
    }
    if (objects.stream().noneMatch(this::isDeed)) {
      return Optional.empty();
    }
    Optional<DiplomaticEvent> before =
        events.entrySet().stream()
            .filter(act -> act.getKey().trigger().index() < answer.trigger().index())
            .map(Map.Entry::getValue)
            .reduce((first, second) -> second);
    return before.isPresent() ? before : lastBefore(EventTypes.standard().names());
  }

  private boolean isPronoun(Token word) {
    return PRONOUNS.contains(word.lemma())
        && reading.mentions().in(sentence).stream().noneMatch(m -> m.head() == word.index());
  }

  private boolean isDeed(Token word) {
    return DEEDS.contains(word.lemma())
        && Antecedents.isTakingUp(sentence, word)
        && sentence.children(word).stream().noneMatch(child -> child.is("nmod"));
  }

  private Optional<DiplomaticEvent> lastBefore(Set<String> types) {
    return told.stream()
        .filter(event -> sentence.index() - event.sentence() == 1)
        .filter(event -> types.contains(event.type()))
        .reduce((first, second) -> second);
  }
}
