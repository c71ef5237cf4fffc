package org.chancery.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells a capital that stands for its government from the city: {@code Moscow rejects} and {@code
 * recalled its ambassador from Moscow} are Russia, {@code in Moscow} is the city.
 */
final class Government {
  private final Set<String> governmentPrepositions;
  private final Set<String> motion;
  private final Set<String> reach;
  private final Set<String> cityHeads;
  private final Set<String> legations;
  private final Set<String> legationVerbs;

  Government(Words words) {
    governmentPrepositions = words.list("government-prepositions");
    motion = words.list("motion");
    reach = words.list("reach");
    cityHeads = words.list("city-heads");
    legations = words.list("legations");
    legationVerbs = words.list("legation-verbs");
  }

  /** Whether the capital's name stands for the government here. */
  boolean isMeant(Phrase capital) {
    Sentence sentence = capital.sentence();
    Token token = first(sentence, capital.top());
    Optional<Token> head = sentence.head(token);
    if (head.isEmpty()) {
      return false;
    }
    if (token.is("nsubj")) {
      return !token.relation().equals("nsubj:pass") && head.get().pos() == PartOfSpeech.VERB;
    }
    if (token.is("nmod:poss")) {
      return !cityHeads.contains(lemma(head.get()));
    }
    if (token.is("obj") || token.is("iobj")) {
      return !reach.contains(lemma(head.get()));
    }
    return (token.is("obl") || token.is("nmod"))
        && (isOfLegation(sentence, head.get()) || follows(sentence, token, head.get()));
  }

  /** The first of several names joined by "and": the others stand as it does. */
  private static Token first(Sentence sentence, Token token) {
    return token.is("conj")
        ? sentence.head(token).filter(t -> t.pos().isNominal()).orElse(token)
        : token;
  }

  /**
   * Whether the word is a legation of which the verb tells, or that verb: "recalled its ambassador
   * from the embassy in Moscow".
   */
  private boolean isOfLegation(Sentence sentence, Token word) {
    return word.pos() == PartOfSpeech.VERB
        ? legationVerbs.contains(lemma(word))
            && sentence.children(word).stream().anyMatch(this::isHandled)
        : legations.contains(lemma(word))
            && !word.relation().equals("nsubj")
            && sentence.ancestors(word).stream()
                .filter(up -> up.pos() == PartOfSpeech.VERB)
                .findFirst()
                .map(Government::lemma)
                .filter(legationVerbs::contains)
                .isPresent();
  }

  private boolean isHandled(Token noun) {
    return legations.contains(lemma(noun)) && (noun.is("obj") || noun.is("nsubj:pass"));
  }

  private boolean follows(Sentence sentence, Token token, Token head) {
    String preposition = sentence.child(token, "case").map(Government::lemma).orElse("");
    boolean moves = motion.contains(lemma(head)) || reach.contains(lemma(head));
    boolean fromNoun = preposition.equals("from") && head.pos() == PartOfSpeech.NOUN;
    return !moves && (governmentPrepositions.contains(preposition) || fromNoun);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
