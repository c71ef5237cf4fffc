package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells whose something is where the grammar of the sentence decides. */
final class Possessors {
  private Possessors() {}

  /**
   * The mention that owns: Belmora in {@code between Belmora and its neighbours}, and whoever is
   * praised in {@code praised the president for his efforts}.
   */
  static Optional<Mention> of(Sentence sentence, Token pronoun, List<Mention> possible) {
    if (!pronoun.is("nmod:poss")) {
      return Optional.empty();
    }
    Token owned = sentence.token(pronoun.head());
    return possible.stream()
        .filter(mention -> mention.sentence() == sentence.index())
        .filter(mention -> owns(sentence, owned, sentence.token(mention.head())))
        .findFirst();
  }

  private static boolean owns(Sentence sentence, Token owned, Token mention) {
    boolean joined = owned.is("conj") && owned.head() == mention.index();
    boolean judged =
        mention.is("obj")
            && owned.is("obl")
            && owned.head() == mention.head()
            && sentence.child(owned, "case").filter(c -> c.lemma().equals("for")).isPresent();
    return joined || judged;
  }
}
