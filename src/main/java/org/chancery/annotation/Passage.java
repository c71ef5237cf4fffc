package org.chancery.annotation;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part of a sentence with the sentence before it, both read as one: words count from 1, over
 * both.
 */
record Passage(Optional<Part> before, Part part) {
  /** Words of both; longer ones are not learned from. */
  private static final int LONGEST = 110;

  /** The part with the sentence before it, unless that is a heading or the two are too long. */
  static Passage of(Part part, Optional<Part> before) {
    return new Passage(
        before.filter(Part::isClosed).filter(b -> b.size() + part.size() <= LONGEST), part);
  }

  Encoding encoding(WordPieces pieces) {
    Encoding own = part.encoding(pieces);
    return before.map(b -> own.after(b.encoding(pieces))).orElse(own);
  }

  /** How many words stand before the part's own. */
  private int shift() {
    return before.map(Part::size).orElse(0);
  }

  /** The name tag of a word. */
  int name(int word) {
    int shift = shift();
    return word > shift ? part.name(word - shift) : before.orElseThrow().name(word);
  }

  /** The head of a word; 0 is the root. */
  int head(int word) {
    int shift = shift();
    if (word <= shift) {
      return before.orElseThrow().head(word);
    }
    int head = part.head(word - shift);
    return head == 0 ? 0 : head + shift;
  }

  /** The places of the root and of the part's words among those of both. */
  int[] own() {
    int shift = shift();
    return IntStream.rangeClosed(0, part.size()).map(w -> w == 0 ? 0 : w + shift).toArray();
  }

  /** The places of the words before. */
  int[] earlier() {
    return IntStream.rangeClosed(1, shift()).toArray();
  }
}
