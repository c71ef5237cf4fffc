package org.chancery.annotation;

import java.util.List;
import org.chancery.text.Span;

/**
 * A sentence as the encoder takes it, with a start before it, which stands for the root, and an end
 * after it.
 *
 * @param pieces numbers of the word pieces
 * @param shapes of the words that the pieces belong to
 * @param words index of each word's first piece; that of the start comes first
 */
record Encoding(long[] pieces, long[] shapes, long[] words) {
  /** Pieces that are no word's: the start and the end. */
  static final int FRAME = 2;

  /**
   * The encoding of a part of a sentence.
   *
   * @param forms all words of the sentence, in plain characters
   * @param wordPieces the pieces of each
   * @param part the words to encode
   */
  static Encoding of(List<String> forms, List<int[]> wordPieces, Span part) {
    List<int[]> encoded = wordPieces.subList(part.start(), part.end());
    int size = FRAME + encoded.stream().mapToInt(pieces -> pieces.length).sum();
    Encoding encoding = new Encoding(new long[size], new long[size], new long[encoded.size() + 1]);
    encoding.pieces[0] = WordPieces.START;
    int at = 1;
    for (int word = part.start(); word < part.end(); word++) {
      encoding.words[word - part.start() + 1] = at;
      int shape = WordShape.of(forms.get(word), word).ordinal();
      for (int piece : wordPieces.get(word)) {
        encoding.pieces[at] = piece;
        encoding.shapes[at++] = shape;
      }
    }
    encoding.pieces[at] = WordPieces.END;
    return encoding;
  }
}
