package org.chancery.entity;

import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What a pronoun cannot mean because of its own verb. */
final class Binding {
  private Binding() {}

  /**
   * Whether both are taken by one verb, so that only a reflexive could mean the other: also where
   * the verb has its subject from the clause above, as in "A left, accusing it".
   */
  static boolean forbids(Sentence sentence, Token token, Mention mention) {
    boolean free = token.is("nmod:poss") || Pronouns.isReflexive(token);
    if (mention.sentence() != sentence.index() || free || token.isRoot()) {
      return false;
    }
    Token head = sentence.token(mention.head());
    Token verb = sentence.token(token.head());
    return head.head() == verb.index()
        || head.is("nsubj") && head.head() == governor(sentence, verb).index();
  }

  /** Whether the mention is the subject of the clause in which the word is no subject itself. */
  static boolean isSubjectAbove(Sentence sentence, Token token, Mention mention) {
    if (mention.sentence() != sentence.index() || token.is("nmod:poss") || token.is("nsubj")) {
      return false;
    }
    Token head = sentence.token(mention.head());
    return head.is("nsubj")
        && sentence.head(head).filter(verb -> clause(sentence, token).equals(verb)).isPresent();
  }

  /** The nearest word above that has a subject. */
  private static Token clause(Sentence sentence, Token token) {
    return sentence.ancestors(token).stream()
        .filter(above -> sentence.child(above, "nsubj").isPresent())
        .findFirst()
        .orElse(token);
  }

  /** The verb whose subject the given one shares. */
  private static Token governor(Sentence sentence, Token verb) {
    boolean shares =
        verb.is("advcl") || verb.is("xcomp") || verb.is("conj") || verb.relation().equals("acl");
    boolean own = sentence.child(verb, "nsubj").isPresent();
    return shares && !own && !verb.isRoot()
        ? governor(sentence, sentence.token(verb.head()))
        : verb;
  }
}
