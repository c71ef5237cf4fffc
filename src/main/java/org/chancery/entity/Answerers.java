package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells who answers: whom the sentence before asked. "Arvania invited Orlan. <b>He</b> accepted."
 */
final class Answerers {
  private final Discourse discourse;
  private final Set<String> asking;
  private final Set<String> answering;

  Answerers(Discourse discourse, Words words) {
    this.discourse = discourse;
    asking = words.list("asking");
    answering = words.list("answering");
  }

  /** The mention that the subject of an answer takes up; none if nobody was asked. */
  Optional<Mention> of(Sentence sentence, Token pronoun, List<Mention> possible) {
    boolean answers =
        pronoun.is("nsubj")
            && sentence.head(pronoun).filter(verb -> answering.contains(verb.lemma())).isPresent();
    return possible.stream()
        .filter(mention -> answers && mention.sentence() == sentence.index() - 1)
        .filter(this::isAsked)
        .findFirst();
  }

  private boolean isAsked(Mention mention) {
    Token head = discourse.head(mention);
    return (head.is("obj") || head.is("iobj") || head.relation().equals("nsubj:pass"))
        && discourse
            .sentence(mention)
            .head(head)
            .filter(verb -> asking.contains(verb.lemma()))
            .isPresent();
  }
}
