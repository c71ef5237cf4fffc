package org.chancery.text;

import java.util.List;

/** An article's text, cut into annotated sentences. */
public record AnnotatedText(String text, List<Sentence> sentences) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }
}
