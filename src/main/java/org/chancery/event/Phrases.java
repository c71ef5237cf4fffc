package org.chancery.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Finds what a sentence tells of an event in words: its topic ("over the border"), purpose ("in an
 * effort to end the war"), condition ("if the rebels disarm") and instrument ("a loan of two
 * million dollars").
 */
final class Phrases {
  private static final Set<String> TOPICAL =
      Set.of("over", "about", "on", "regarding", "concerning");
  private static final Set<String> CONDITIONAL = Set.of("if", "unless", "provided", "until");
  private static final Set<String> EFFORTS =
      Set.of("effort", "attempt", "bid", "push", "move", "order");
  private static final Set<String> WITH_INSTRUMENT = Set.of("Aid", "Sanction", "SanctionRelief");

  /** Deeds rather than words: what they are "on" is where they strike. */
  private static final Set<String> STRIKING = Set.of("Attack", "Sanction", "SanctionRelief");

  private final Reading reading;
  private final Sentence sentence;
  private final Clause clause;

  Phrases(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.clause = new Clause(sentence);
  }

  Map<Role, Span> of(Sighting event) {
    Token trigger = Clause.headOf(sentence, event.trigger());
    Map<Role, Span> phrases = new EnumMap<>(Role.class);
    topic(event, trigger).ifPresent(t -> phrases.put(Role.TOPIC, span(t)));
    purpose(trigger).ifPresent(t -> phrases.put(Role.PURPOSE, span(t)));
    condition(trigger).ifPresent(t -> phrases.put(Role.CONDITION, span(t)));
    if (WITH_INSTRUMENT.contains(event.type().name())) {
      instrument(event, trigger).ifPresent(t -> phrases.put(Role.INSTRUMENT, span(t)));
    }
    return phrases;
  }

  /** The trigger and the verb that carries it, where it is that verb's object. */
  private Stream<Token> predicates(Token trigger) {
    return trigger.is("obj") || trigger.is("nsubj") || trigger.is("obl")
        ? Stream.of(trigger, sentence.token(trigger.head()))
        : Stream.of(trigger);
  }

  private Optional<Token> topic(Sighting event, Token trigger) {
    return predicates(trigger)
        .flatMap(p -> Stream.concat(sentence.children(p, "nmod"), sentence.children(p, "obl")))
        .filter(t -> clause.preposition(t).filter(p -> isTopical(p, event)).isPresent())
        .filter(t -> t.index() > trigger.index() && t.pos().isNominal())
        .filter(t -> !isTime(t) && !isPlace(t) && !isParticipant(event, t))
        .findFirst();
  }

  private static boolean isTopical(String preposition, Sighting event) {
    return TOPICAL.contains(preposition)
        && !(preposition.equals("on") && STRIKING.contains(event.type().name()));
  }

  private boolean isTime(Token token) {
    return token.relation().endsWith(":unmarked")
        || EventTime.times(reading, sentence).stream()
            .anyMatch(time -> time.span().contains(token.span()));
  }

  private boolean isPlace(Token token) {
    return reading
        .mentions()
        .at(sentence, token)
        .flatMap(Mention::entity)
        .filter(entity -> entity.kind() == EntityKind.PLACE)
        .isPresent();
  }

  private Optional<Token> purpose(Token trigger) {
    return predicates(trigger)
        .flatMap(p -> sentence.children(p).stream())
        .filter(t -> t.index() > trigger.index() && (isInfinitive(t) || isEffort(t)))
        .findFirst();
  }

  private boolean isInfinitive(Token verb) {
    return verb.is("advcl") && hasMark(verb, Set.of("to"));
  }

  private boolean isEffort(Token noun) {
    return noun.is("obl")
        && EFFORTS.contains(noun.lemma())
        && clause.preposition(noun).filter("in"::equals).isPresent();
  }

  private Optional<Token> condition(Token trigger) {
    return predicates(trigger)
        .flatMap(p -> sentence.children(p, "advcl"))
        .filter(t -> hasMark(t, CONDITIONAL))
        .findFirst();
  }

  private boolean hasMark(Token verb, Set<String> marks) {
    return sentence
        .children(verb, "mark")
        .anyMatch(mark -> marks.contains(mark.lemma().toLowerCase(Locale.ROOT)));
  }

  /** The thing given or imposed: the object, or where that is who takes part, what comes "with". */
  private Optional<Token> instrument(Sighting event, Token trigger) {
    return Clause.isNoun(trigger)
        ? Optional.of(trigger)
        : sentence
            .child(trigger, "obj")
            .filter(Clause::isNoun)
            .filter(object -> !isParticipant(event, object))
            .or(() -> with(trigger));
  }

  private Optional<Token> with(Token trigger) {
    return sentence
        .children(trigger, "obl")
        .filter(thing -> clause.preposition(thing).filter("with"::equals).isPresent())
        .findFirst();
  }

  private boolean isParticipant(Sighting event, Token word) {
    return event.participants().stream()
        .filter(participant -> participant.isIn(sentence))
        .anyMatch(participant -> participant.mention().head() == word.index());
  }

  /** The words below the head and itself, without what only sets them apart. */
  private Span span(Token head) {
    List<Token> words =
        sentence.subtree(head).stream()
            .filter(word -> word.equals(head) || !word.is("punct"))
            .toList();
    return words.get(0).span().with(words.get(words.size() - 1).span());
  }
}
