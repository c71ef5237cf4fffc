package org.chancery.entity;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** Some words of a sentence in a row, from the first to the last token. */
record Phrase(Sentence sentence, int first, int last) {
  Phrase {
    if (first < 0 || last < first || last >= sentence.size()) {
      throw new IllegalArgumentException("not a phrase: " + first + ".." + last);
    }
  }

  List<Token> tokens() {
    return sentence.tokens().subList(first, last + 1);
  }

  Span span() {
    return sentence.token(first).span().with(sentence.token(last).span());
  }

  /** Its words as they stand in the text, a space between those that the text parts. */
  String words() {
    StringBuilder words = new StringBuilder();
    Token before = null;
    for (Token token : tokens()) {
      if (before != null && before.span().end() < token.span().start()) {
        words.append(' ');
      }
      words.append(token.form());
      before = token;
    }
    return words.toString();
  }

  List<String> atoms() {
    return Spelling.atoms(words());
  }

  /** The word that the others depend on: the one whose own head stands outside. */
  Token top() {
    return tokens().stream()
        .filter(token -> token.isRoot() || token.head() < first || token.head() > last)
        .filter(token -> token.pos().isNominal())
        .findFirst()
        .or(() -> tokens().stream().filter(t -> t.isRoot() || !covers(t.head())).findFirst())
        .orElse(sentence.token(last));
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(Phrase other) {
    return first <= other.last && other.first <= last;
  }

  boolean contains(Phrase other) {
    return first <= other.first && other.last <= last;
  }

  int size() {
    return last - first + 1;
  }

  /** This and the words up to or from the given tokens. */
  Phrase with(int from, int to) {
    return new Phrase(sentence, Math.min(first, from), Math.max(last, to));
  }

  /** Its token indexes. */
  IntStream indexes() {
    return IntStream.rangeClosed(first, last);
  }
}
