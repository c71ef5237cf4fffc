package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/** Cuts plain text into sentences and words. Safe for use by many threads at once. */
public final class TextSplitter {
  private final SentenceSplitter sentences;
  private final WordSplitter words;

  private TextSplitter(SentenceSplitter sentences, WordSplitter words) {
    this.sentences = sentences;
    this.words = words;
  }

  /** Loads OpenNLP's models of sentences and words. */
  public static TextSplitter load() {
    Abbreviations abbreviations = Abbreviations.load();
    return new TextSplitter(
        new SentenceSplitter(OpenNlpModels.sentences(), abbreviations),
        new WordSplitter(OpenNlpModels.words(), abbreviations));
  }

  /** The words of each sentence. */
  public List<List<Word>> split(String text) {
    String plain = Normalisation.of(text);
    List<List<Word>> split = new ArrayList<>();
    for (Span sentence : sentences.split(plain)) {
      List<Word> found = words(text, plain, sentence);
      if (!found.isEmpty()) {
        split.add(found);
      }
    }
    return split;
  }

  private List<Word> words(String text, String plain, Span sentence) {
    return words.split(sentence.in(plain)).stream()
        .map(word -> new Span(word.start() + sentence.start(), word.end() + sentence.start()))
        .map(span -> new Word(span, span.in(text)))
        .toList();
  }
}
