package org.chancery.text;

import java.util.List;
import java.util.Optional;

/** An article's text, cut into annotated sentences. */
public record AnnotatedText(String text, List<Sentence> sentences) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }

  /** The sentence before the given one. */
  public Optional<Sentence> before(Sentence sentence) {
    return sentence.index() == 0
        ? Optional.empty()
        : Optional.of(sentences.get(sentence.index() - 1));
  }
}
