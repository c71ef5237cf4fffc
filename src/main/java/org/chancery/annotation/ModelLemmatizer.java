package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.lemmatizer.Lemmatizer;
import org.chancery.text.Token;

/**
 * OpenNLP's lemmatizer interface over the language model, which looks at the words and finds the
 * tags itself.
 */
public final class ModelLemmatizer implements Lemmatizer {
  private final SentenceReader reader;

  public ModelLemmatizer(SentenceReader reader) {
    this.reader = reader;
  }

  @Override
  public String[] lemmatize(String[] words, String[] tags) {
    return reader.read(Word.spaced(List.of(words))).tokens().stream()
        .map(Token::lemma)
        .toArray(String[]::new);
  }

  /** For each word the list of its lemmas, which holds one. */
  @Override
  public List<List<String>> lemmatize(List<String> words, List<String> tags) {
    List<List<String>> lemmas = new ArrayList<>();
    for (String lemma : lemmatize(words.toArray(String[]::new), tags.toArray(String[]::new))) {
      lemmas.add(List.of(lemma));
    }
    return lemmas;
  }
}
