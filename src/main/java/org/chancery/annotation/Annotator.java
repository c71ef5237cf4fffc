package org.chancery.annotation;

import org.chancery.text.AnnotatedText;

/** Reads plain text. Safe for use by many threads at once. */
public interface Annotator {
  /** The text with its sentences, words, tags, trees, names and event cues. */
  AnnotatedText annotate(String text);
}
