package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Completes events that take up earlier ones of the article: "the talks" and "this attack" need not
 * name again who took part.
 */
final class Antecedents {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");

  /** Sentences before in which an event is sought. */
  private static final int REACH = 3;

  private final Reading reading;
  private final List<DiplomaticEvent> told;

  /**
   * @param told the events of the article so far; it may grow
   */
  Antecedents(Reading reading, List<DiplomaticEvent> told) {
    this.reading = reading;
    this.told = told;
  }

  /** Whether the word is a noun that takes up what was told before, not a name: the Orlan War. */
  static boolean isTakingUp(Sentence sentence, Token word) {
    Token noun = word;
    while (noun.is("compound")) {
      noun = sentence.head(noun).orElseThrow();
    }
    return word.pos() != PartOfSpeech.PROPN
        && sentence.children(noun, "det").anyMatch(child -> POINTING.contains(child.lemma()));
  }

  /** The event of the word with those whom the last earlier event that it can mean adds. */
  DiplomaticEvent completed(DiplomaticEvent event, Token word) {
    if (!isTakingUp(reading.text().sentences().get(event.sentence()), word)) {
      return event;
    }
    boolean mutual = ActNouns.standard().isMutual(word.lemma());
    return antecedent(event).map(earlier -> completed(event, earlier, mutual)).orElse(event);
  }

  private Optional<DiplomaticEvent> antecedent(DiplomaticEvent event) {
    List<DiplomaticEvent> lastFirst = new ArrayList<>(told);
    Collections.reverse(lastFirst);
    return lastFirst.stream()
        .filter(earlier -> earlier.sentence() < event.sentence())
        .takeWhile(earlier -> event.sentence() - earlier.sentence() <= REACH)
        .filter(earlier -> earlier.type().equals(event.type()))
        .filter(earlier -> isSame(event, earlier) && !isLongPast(earlier))
        .findFirst();
  }

  /** Whether neither tells of others in a role; parties of talks must not have been named. */
  private static boolean isSame(DiplomaticEvent event, DiplomaticEvent earlier) {
    boolean partiesAreOpen = event.in(Role.AGENT).isEmpty() && event.in(Role.RECIPIENT).isEmpty();
    return (partiesAreOpen || !isSymmetric(event))
        && Stream.of(Role.AGENT, Role.RECIPIENT, Role.PLACE)
            .allMatch(role -> agree(event.in(role), earlier.in(role)));
  }

  /** Whether the article only looks back on it: "the worst since the attacks of 2001". */
  private boolean isLongPast(DiplomaticEvent event) {
    LocalDate recent = reading.article().date().minusMonths(1);
    return event.time().filter(time -> time.last().isBefore(recent)).isPresent();
  }

  private static boolean isSymmetric(DiplomaticEvent event) {
    return EventTypes.standard().of(event.type()).symmetric();
  }

  private static boolean agree(List<Entity> some, List<Entity> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  private DiplomaticEvent completed(
      DiplomaticEvent event, DiplomaticEvent earlier, boolean mutual) {
    Map<Role, List<Entity>> participants = new EnumMap<>(Role.class);
    participants.putAll(event.participants());
    if (mutual && isMutual(earlier)) {
      participants.keySet().removeAll(Set.of(Role.AGENT, Role.RECIPIENT));
    }
    fill(participants, Role.AGENT, Role.RECIPIENT, earlier);
    fill(participants, Role.RECIPIENT, Role.AGENT, earlier);
    return participants.equals(event.participants())
        ? event
        : event.with(participants, "antecedent:" + earlier.trigger().in(reading.text().text()));
  }

  private static boolean isMutual(DiplomaticEvent event) {
    return !event.in(Role.AGENT).isEmpty() && event.in(Role.AGENT).equals(event.in(Role.RECIPIENT));
  }

  /** Nobody does to himself what he does to others, but in a war all do. */
  private static void fill(
      Map<Role, List<Entity>> participants, Role role, Role opposite, DiplomaticEvent earlier) {
    List<Entity> others =
        isMutual(earlier) ? List.of() : participants.getOrDefault(opposite, List.of());
    List<Entity> added = earlier.in(role).stream().filter(e -> !others.contains(e)).toList();
    if (!participants.containsKey(role) && !added.isEmpty()) {
      participants.put(role, added);
    }
  }
}
