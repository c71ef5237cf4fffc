package org.chancery.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What the tree says of single words: voice, prepositions, relative pronouns. */
record Clause(Sentence sentence) {
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "whom", "which", "that");
  private static final Set<String> COMPANY =
      Set.of("along with", "together with", "alongside", "as well as", "including");

  static boolean isVerbal(Token token) {
    return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
  }

  static boolean isNoun(Token token) {
    return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
  }

  /** Whether the word heads a clause: a verb, or an adjective or noun with a copula. */
  boolean isPredicate(Token token) {
    return isVerbal(token) || sentence.child(token, "cop").isPresent();
  }

  /** Whether the verb's subject, said or understood, undergoes the act. */
  boolean isPassive(Token verb) {
    if (!verb.tag().equals("VBN")) {
      return sentence.child(verb, "aux:pass").isPresent();
    }
    if (sentence.child(verb, "aux:pass").isPresent()
        || sentence.child(verb, "nsubj:pass").isPresent()) {
      return true;
    }
    if (sentence.child(verb, "aux").isPresent() || sentence.child(verb, "obj").isPresent()) {
      return false;
    }
    if (verb.is("conj")) {
      return sentence.head(verb).filter(this::isPassive).isPresent();
    }
    return verb.is("acl") || verb.is("amod") || verb.is("advcl");
  }

  /** The preposition of an oblique or nominal modifier: {@code along with} is one. */
  Optional<String> preposition(Token nominal) {
    return sentence.child(nominal, "case").map(this::written);
  }

  private String written(Token preposition) {
    StringBuilder written =
        new StringBuilder(preposition.form().toLowerCase(java.util.Locale.ROOT));
    sentence
        .children(preposition, "fixed")
        .forEach(part -> written.append(' ').append(part.form()));
    return written.toString();
  }

  /** Whether the word joins its head's company: "together with Cordia". */
  boolean isCompany(Token nominal) {
    return preposition(nominal).filter(COMPANY::contains).isPresent();
  }

  static boolean isRelativePronoun(Token token) {
    return RELATIVE_PRONOUNS.contains(token.form().toLowerCase(java.util.Locale.ROOT))
        && token.tag().startsWith("W");
  }

  /**
   * The noun that a relative clause is about, where the verb heads one or is joined to its head.
   */
  Optional<Token> antecedent(Token verb) {
    if (verb.is("acl")) {
      return sentence.head(verb);
    }
    return verb.is("conj") ? sentence.head(verb).flatMap(this::antecedent) : Optional.empty();
  }
}
