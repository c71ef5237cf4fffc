package org.chancery.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's published models, each from its artifact on the class path. */
final class OpenNlpModels {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String WORDS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String LANGUAGES = "/langdetect-183.bin";

  private OpenNlpModels() {}

  static SentenceModel sentences() {
    return load(SENTENCES, SentenceModel::new);
  }

  static TokenizerModel words() {
    return load(WORDS, TokenizerModel::new);
  }

  static LanguageDetectorModel languages() {
    return load(LANGUAGES, LanguageDetectorModel::new);
  }

  private interface Loader<T> {
    T load(InputStream stream) throws IOException;
  }

  private static <T> T load(String resource, Loader<T> loader) {
    try (InputStream stream = OpenNlpModels.class.getResourceAsStream(resource)) {
      return loader.load(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the OpenNLP model " + resource, unreadable);
    }
  }
}
