package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.Span;

/** Cuts plain text into sentences and words. Safe for use by many threads at once. */
public final class TextSplitter {
  /**
   * Words of the longest sentence; nobody writes longer ones, but a table or a list without stops
   * may look like one. It bounds the time that a sentence takes.
   */
  static final int MOST_WORDS = 200;

  private static final Set<String> PAUSES = Set.of(",", ";", ":");

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
      addParts(found, split);
    }
    return split;
  }

  /** Adds the words as one sentence, or as several if they are too many. */
  private static void addParts(List<Word> words, List<List<Word>> sentences) {
    int start = 0;
    while (words.size() - start > MOST_WORDS) {
      int end = cut(words, start);
      sentences.add(words.subList(start, end));
      start = end;
    }
    if (start < words.size()) {
      sentences.add(words.subList(start, words.size()));
    }
  }

  /** After the last pause among as many words as a sentence may have; after them all if none. */
  private static int cut(List<Word> words, int start) {
    int most = start + MOST_WORDS;
    for (int end = most; end > start; end--) {
      if (PAUSES.contains(words.get(end - 1).form())) {
        return end;
      }
    }
    return most;
  }

  private List<Word> words(String text, String plain, Span sentence) {
    return words.split(sentence.in(plain)).stream()
        .map(word -> new Span(word.start() + sentence.start(), word.end() + sentence.start()))
        .map(span -> new Word(span, span.in(text)))
        .toList();
  }
}
