package org.chancery.annotation;

import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.chancery.text.Name;

/** OpenNLP's name finder interface over the language model. */
public final class ModelNameFinder implements TokenNameFinder {
  private final SentenceReader reader;

  public ModelNameFinder(SentenceReader reader) {
    this.reader = reader;
  }

  /** The names as spans of words, of the types person, organisation, place, nationality, time. */
  @Override
  public Span[] find(String[] tokens) {
    return reader.read(Word.spaced(List.of(tokens))).names().stream()
        .map(ModelNameFinder::span)
        .toArray(Span[]::new);
  }

  private static Span span(Name name) {
    return new Span(name.first(), name.last() + 1, name.kind().name().toLowerCase(Locale.ROOT));
  }

  /** Nothing: the model learns nothing from the texts it reads. */
  @Override
  public void clearAdaptiveData() {}
}
