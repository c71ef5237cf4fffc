package org.chancery.evaluation;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

/**
 * A document with the annotation that an extractor should reach.
 *
 * @param sentences places of its sentences in the text, in code points
 */
public record Gold(Article article, List<Span> sentences, Annotation annotation) {
  /** Number of the sentence of what stands in none. */
  static final int OUTSIDE = -1;

  public Gold {
    sentences = List.copyOf(sentences);
  }

  public String id() {
    return article.id();
  }

  public String text() {
    return article.text();
  }

  /** Number of the sentence that the given code point stands in. */
  int sentenceAt(int codePoint) {
    for (int number = 0; number < sentences.size(); number++) {
      Span sentence = sentences.get(number);
      if (sentence.start() <= codePoint && codePoint < sentence.end()) {
        return number;
      }
    }
    return OUTSIDE;
  }

  /** The text from one code point to before another. */
  String words(int start, int end) {
    CodePoints points = CodePoints.of(text());
    return text().substring(points.unit(start), points.unit(end));
  }

  /** The words of a sentence; none for {@link #OUTSIDE}. */
  String sentence(int number) {
    if (number == OUTSIDE) {
      return "";
    }
    return words(sentences.get(number).start(), sentences.get(number).end());
  }
}
