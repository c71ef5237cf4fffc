package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds the subject of a verb, said or understood, whatever its voice: through conjunction ("met
 * and agreed"), control ("agreed to meet", "urged Cordia to leave"), relative and participial
 * clauses.
 */
final class Subjects {
  /** Verbs whose subject, not object, is the subject of the infinitive after them. */
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge");

  private static final int DEEPEST = 6;

  private final Sentence sentence;
  private final Clause clause;

  Subjects(Sentence sentence) {
    this.sentence = sentence;
    this.clause = new Clause(sentence);
  }

  /** The subject; none where neither the clause nor those around it have one. */
  Optional<Argument> of(Token verb) {
    return of(verb, 0);
  }

  private Optional<Argument> of(Token verb, int depth) {
    Optional<Token> own = sentence.child(verb, "nsubj");
    if (own.isPresent()) {
      return own.map(subject -> own(verb, subject));
    }
    if (depth > DEEPEST || verb.isRoot()) {
      return Optional.empty();
    }
    return understood(verb, sentence.token(verb.head()), depth)
        .map(subject -> subject.after(verb.relation() + "^"));
  }

  private Argument own(Token verb, Token subject) {
    Optional<Token> antecedent = clause.antecedent(verb);
    return Clause.isRelativePronoun(subject) && antecedent.isPresent()
        ? new Argument(Slot.SUBJECT, antecedent.get(), "nsubj relcl^")
        : new Argument(Slot.SUBJECT, subject, subject.relation());
  }

  private Optional<Argument> understood(Token verb, Token head, int depth) {
    return switch (plain(verb.relation())) {
      case "conj" -> clause.isPredicate(head) ? of(head, depth + 1) : Optional.empty();
      case "xcomp" -> controller(head, depth);
      case "advcl", "ccomp" -> clause.isPredicate(head) ? of(head, depth + 1) : Optional.empty();
      case "acl" -> ofModifier(verb, head, depth);
      default -> Optional.empty();
    };
  }

  private Optional<Argument> controller(Token head, int depth) {
    if (!SUBJECT_CONTROL.contains(head.lemma())) {
      for (String relation : List.of("iobj", "obj")) {
        Optional<Token> object = sentence.child(head, relation);
        if (object.isPresent()) {
          return object.map(o -> new Argument(Slot.SUBJECT, o, relation));
        }
      }
    }
    return of(head, depth + 1);
  }

  /** Of a clause that modifies a noun: the noun itself, or whoever plans "a plan to leave". */
  private Optional<Argument> ofModifier(Token verb, Token noun, int depth) {
    if (sentence.child(verb, "mark").isEmpty()) {
      return Optional.of(new Argument(Slot.SUBJECT, noun, ""));
    }
    return ofNoun(noun).or(() -> ofHolder(noun, depth));
  }

  private Optional<Argument> ofNoun(Token noun) {
    return sentence
        .child(noun, "nmod:poss")
        .map(owner -> new Argument(Slot.SUBJECT, owner, "nmod:poss"));
  }

  /** The subject of the verb that the noun depends on: who has a plan. */
  Optional<Argument> ofHolder(Token noun) {
    return ofHolder(noun, 0);
  }

  private Optional<Argument> ofHolder(Token noun, int depth) {
    return sentence
        .head(noun)
        .filter(head -> clause.isPredicate(head) && !noun.is("nsubj"))
        .flatMap(head -> of(head, depth + 1))
        .map(subject -> subject.after(noun.relation() + "^"));
  }

  static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
