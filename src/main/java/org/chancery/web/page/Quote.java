package org.chancery.web.page;

import org.chancery.text.CodePoints;

/** A sentence in three parts, of which the middle one is the word that tells an event. */
public record Quote(String before, String word, String after) {

  /**
   * The sentence with the word marked.
   *
   * @param start of the word in the sentence, in code points
   * @param end after it
   */
  static Quote of(String sentence, int start, int end) {
    int length = sentence.codePointCount(0, sentence.length());
    if (start < 0 || end < start || end > length) {
      return new Quote(sentence, "", "");
    }
    CodePoints codePoints = CodePoints.of(sentence);
    int from = codePoints.unit(start);
    int to = codePoints.unit(end);
    return new Quote(
        sentence.substring(0, from), sentence.substring(from, to), sentence.substring(to));
  }

  /** All of it. */
  public String sentence() {
    return before + word + after;
  }
}
