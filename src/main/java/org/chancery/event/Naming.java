package org.chancery.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** How a sentence names the proposal that an event is about. */
record Naming(Sentence sentence) {
  private static final int MOST_WORDS = 10;
  private static final ActNouns NOUNS = ActNouns.standard();
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<Slot> ANSWERED =
      Set.of(Slot.OBJECT, new Slot("to"), new Slot("on"), new Slot("of"), new Slot("with"));

  /**
   * The word that names what is proposed or agreed: the noun itself, or what the verb puts forward.
   */
  Token named(Token trigger) {
    if (Clause.isNoun(trigger)) {
      return trigger;
    }
    return new Grammar(sentence)
        .arguments(trigger).stream()
            .filter(argument -> argument.slot().equals(Slot.OBJECT))
            .flatMap(argument -> new Clause(sentence).meant(trigger, argument).stream())
            .filter(this::isProposal)
            .findFirst()
            .orElse(trigger);
  }

  /** Its words: the noun alone, the verb with what it goes on to say. */
  Span words(Token named) {
    return Clause.isNoun(named)
        ? named.span()
        : sentence.tokens().stream()
            .skip(named.index())
            .limit(MOST_WORDS)
            .takeWhile(w -> w.pos() != PartOfSpeech.PUNCT && sentence.isWithin(w, named))
            .map(Token::span)
            .reduce(named.span(), Span::with);
  }

  private boolean isProposal(Token token) {
    return NOUNS.isProposed(token.lemma())
        || sentence.hyphenated(token).filter(NOUNS::isProposed).isPresent();
  }

  /** Whether the words point back to something named before: "the latest deal", "it". */
  boolean isDefinite(Token token) {
    return token.form().equalsIgnoreCase("it")
        || sentence
            .child(token, "det")
            .filter(article -> POINTING.contains(article.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** The words for the proposal that an act answers: "the terms" of "accept the terms". */
  Optional<Token> answered(Token act) {
    return new Grammar(sentence)
        .fillers(act, ANSWERED)
        .filter(token -> isProposal(token) || token.form().equalsIgnoreCase("it"))
        .findFirst();
  }
}
