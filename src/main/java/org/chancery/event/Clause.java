package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What the tree says of single words: voice, prepositions, relative pronouns. */
record Clause(Sentence sentence) {
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "whom", "which", "that");
  private static final int MOST_ANTECEDENTS = 3;
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

  /** The word that heads the trigger's phrase: of "was in Cordia" the place, else itself. */
  static Token headOf(Sentence sentence, Token trigger) {
    return trigger.is("cop") ? sentence.token(trigger.head()) : trigger;
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
    StringBuilder written = new StringBuilder(preposition.form().toLowerCase(Locale.ROOT));
    sentence
        .children(preposition, "fixed")
        .forEach(part -> written.append(' ').append(part.form()));
    return written.toString();
  }

  /** Whether the word joins its head's company: "together with Cordia". */
  boolean isCompany(Token nominal) {
    return preposition(nominal).filter(COMPANY::contains).isPresent()
        || COMPANY.contains(prepositions(nominal));
  }

  /** As the parser has them, each by itself: {@code along}, {@code with}. */
  private String prepositions(Token nominal) {
    return sentence.children(nominal).stream()
        .filter(child -> child.is("case") || child.is("advmod"))
        .filter(child -> child.index() < nominal.index())
        .map(child -> child.form().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  static boolean isRelativePronoun(Token token) {
    return RELATIVE_PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT))
        && token.tag().startsWith("W");
  }

  /**
   * The nouns that a relative clause may be about: its antecedent, and the noun before that where
   * only a phrase stands between, "a plan in three phases which Cordia rejected".
   */
  List<Token> antecedents(Token verb) {
    List<Token> nouns = new ArrayList<>();
    Optional<Token> noun = antecedent(verb);
    while (noun.isPresent() && nouns.size() < MOST_ANTECEDENTS) {
      nouns.add(noun.get());
      noun = nounBefore(noun.get());
    }
    return nouns;
  }

  /** The words that an argument of the verb may stand for: several where the clause is relative. */
  List<Token> meant(Token verb, Argument argument) {
    return argument.path().endsWith("relcl^") ? antecedents(verb) : List.of(argument.token());
  }

  /** The noun that the phrase of the given one follows at once. */
  private Optional<Token> nounBefore(Token noun) {
    Optional<Token> preposition = sentence.child(noun, "case");
    return preposition
        .filter(word -> word.index() > 0)
        .map(word -> sentence.token(word.index() - 1))
        .filter(Clause::isNoun);
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
