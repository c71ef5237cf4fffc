package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Name;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Gives a finite clause without a subject the noun right before it, where the tree joins that noun
 * to the clause before: in "Orlan flew to Velden and Tamsin was in Cordia" Tamsin is no second
 * Orlan, for members of a subject stand before its verb.
 */
final class StrandedSubjects {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> CLAUSES = Set.of("conj", "parataxis", "root");

  private final Sentence sentence;

  private StrandedSubjects(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The words, with such nouns tied to their clauses. */
  static List<Token> settle(List<Token> tokens) {
    List<Token> settled = new ArrayList<>(tokens);
    StrandedSubjects stranded = new StrandedSubjects(sentence(settled));
    for (int i = 0; i < tokens.size(); i++) {
      Token predicate = settled.get(i);
      Optional<Token> noun = stranded.subjectOf(predicate);
      if (noun.isPresent()) {
        settled.set(noun.get().index(), subject(noun.get(), predicate));
        stranded = new StrandedSubjects(sentence(settled));
      }
    }
    return settled;
  }

  private static Sentence sentence(List<Token> tokens) {
    return new Sentence(0, new Span(0, 0), tokens, List.<Name>of(), List.of());
  }

  private static Token subject(Token noun, Token predicate) {
    return new Token(
        noun.index(),
        noun.span(),
        noun.form(),
        noun.lemma(),
        noun.pos(),
        noun.tag(),
        predicate.index(),
        "nsubj");
  }

  private Optional<Token> subjectOf(Token predicate) {
    Token first = firstWord(predicate);
    boolean lacks =
        CLAUSES.contains(predicate.relation())
            && FINITE.contains(first.tag())
            && sentence.child(predicate, "nsubj").isEmpty()
            && sentence.child(predicate, "csubj").isEmpty()
            && sentence.child(predicate, "expl").isEmpty();
    return lacks ? joinedNounBefore(predicate, first) : Optional.empty();
  }

  /** The first of the predicate's auxiliaries and copula, else itself. */
  private Token firstWord(Token predicate) {
    return sentence.children(predicate).stream()
        .filter(child -> child.is("aux") || child.is("cop"))
        .filter(child -> child.index() < predicate.index())
        .findFirst()
        .orElse(predicate);
  }

  private Optional<Token> joinedNounBefore(Token predicate, Token first) {
    int last = first.index() - 1;
    while (last > 0 && isPassedOver(sentence.token(last), predicate)) {
      last--;
    }
    if (last < 1) {
      return Optional.empty();
    }
    Optional<Token> noun = Optional.of(sentence.token(last));
    while (noun.isPresent() && !isJoinedNoun(noun.get())) {
      noun = sentence.head(noun.get()).filter(head -> head.index() < first.index());
    }
    return noun.filter(found -> !sentence.isWithin(predicate, found) && endsAt(found, first));
  }

  private boolean isPassedOver(Token word, Token predicate) {
    return word.is("punct") && !word.form().equals(",")
        || word.is("advmod") && word.head() == predicate.index();
  }

  private boolean isJoinedNoun(Token word) {
    return word.is("conj")
        && word.pos().isNominal()
        && sentence.child(word, "cop").isEmpty()
        && sentence.child(word, "case").isEmpty();
  }

  private boolean endsAt(Token noun, Token first) {
    return sentence.subtree(noun).stream().allMatch(word -> word.index() < first.index());
  }
}
