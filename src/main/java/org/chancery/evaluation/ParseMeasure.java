package org.chancery.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What the CoNLL 2018 shared task measures of a word. Relations count without their subtypes. */
public enum ParseMeasure {
  /** Words found. */
  WORDS("words") {
    @Override
    Optional<?> fact(Sentence sentence, Token token) {
      return Optional.of("");
    }
  },
  UPOS("UPOS") {
    @Override
    Optional<?> fact(Sentence sentence, Token token) {
      return Optional.of(token.pos());
    }
  },
  XPOS("XPOS") {
    @Override
    Optional<?> fact(Sentence sentence, Token token) {
      return Optional.of(token.tag());
    }
  },
  /** Lemmas, in any case. */
  LEMMA("lemma") {
    @Override
    Optional<?> fact(Sentence sentence, Token token) {
      return Optional.of(token.lemma().toLowerCase(Locale.ROOT));
    }
  },
  /** Heads. */
  UAS("UAS") {
    @Override
    Optional<?> fact(Sentence sentence, Token token) {
      return Optional.of(head(sentence, token));
    }
  },
  /** Heads with relations. */
  LAS("LAS") {
    @Override
    Optional<?> fact(Sentence sentence, Token token) {
      return Optional.of(List.of(head(sentence, token), relation(token)));
    }
  },
  /** Heads with relations of content words. */
  CLAS("CLAS") {
    @Override
    Optional<?> fact(Sentence sentence, Token token) {
      return CONTENT.contains(relation(token)) ? LAS.fact(sentence, token) : Optional.empty();
    }
  };

  private static final Set<String> CONTENT =
      Set.of(
          ("nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse"
                  + " nmod appos nummod acl amod conj fixed flat compound list parataxis orphan"
                  + " goeswith reparandum root dep")
              .split(" "));

  private final String label;

  ParseMeasure(String label) {
    this.label = label;
  }

  /** The name of the measure in the field. */
  public String label() {
    return label;
  }

  /** What the annotation says of a word; empty where the measure leaves the word out. */
  abstract Optional<?> fact(Sentence sentence, Token token);

  /** The place of the word's head. */
  private static Object head(Sentence sentence, Token token) {
    return sentence.head(token).<Object>map(Token::span).orElse("root");
  }

  private static String relation(Token token) {
    return token.relation().split(":", 2)[0];
  }
}
