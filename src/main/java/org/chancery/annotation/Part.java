package org.chancery.annotation;

import java.util.List;
import org.chancery.text.Span;

/**
 * A sentence, or a part of one, with what the first model thinks of it.
 *
 * @param words of the part
 * @param forms of the words of the sentence, or of what follows its dateline, in plain characters
 * @param span of the part among the forms
 * @param offset of its first word in the whole sentence
 */
record Part(List<Word> words, List<String> forms, Span span, int offset, Scores scores) {
  int size() {
    return words.size();
  }

  /** Whether it ends in a stop or the like, as headings do not. */
  boolean isClosed() {
    String last = words.get(size() - 1).form();
    return !Character.isLetterOrDigit(last.charAt(last.length() - 1));
  }

  Encoding encoding(WordPieces pieces) {
    return Encoding.of(forms, pieces, span);
  }

  /** The name tag of a word, counted from 1. */
  int name(int word) {
    return scores.names().best(word);
  }

  /** The likeliest head of a word, counted from 1; 0 is the root. */
  int head(int word) {
    return scores.arcs().best(word);
  }
}
