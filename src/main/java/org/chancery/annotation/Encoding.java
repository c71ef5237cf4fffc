package org.chancery.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
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
   * @param vocabulary the pieces of words
   * @param part the words to encode
   */
  static Encoding of(List<String> forms, WordPieces vocabulary, Span part) {
    List<String> words = forms.subList(part.start(), part.end());
    return of(forms, words.stream().map(vocabulary::of).toList(), vocabulary, part);
  }

  /**
   * The same where the pieces are known.
   *
   * @param encoded the pieces of each word of the part
   */
  static Encoding of(List<String> forms, List<int[]> encoded, WordPieces vocabulary, Span part) {
    int size = FRAME + encoded.stream().mapToInt(pieces -> pieces.length).sum();
    Encoding encoding = new Encoding(new long[size], new long[size], new long[encoded.size() + 1]);
    encoding.pieces[0] = vocabulary.start();
    int at = 1;
    for (int word = part.start(); word < part.end(); word++) {
      encoding.words[word - part.start() + 1] = at;
      int shape = WordShape.of(forms.get(word), word).ordinal();
      for (int piece : encoded.get(word - part.start())) {
        encoding.pieces[at] = piece;
        encoding.shapes[at++] = shape;
      }
    }
    encoding.pieces[at] = vocabulary.end();
    return encoding;
  }

  /** This sentence after another one, as if both were one. */
  Encoding after(Encoding before) {
    int shift = before.pieces.length - FRAME;
    return new Encoding(
        joined(before.pieces, pieces),
        joined(before.shapes, shapes),
        LongStream.concat(
                Arrays.stream(before.words), Arrays.stream(words).skip(1).map(word -> word + shift))
            .toArray());
  }

  /** The second after the first, without the frame between them. */
  private static long[] joined(long[] first, long[] second) {
    return LongStream.concat(
            Arrays.stream(first).limit(first.length - 1L), Arrays.stream(second).skip(1))
        .toArray();
  }

  /** For each piece what is known of its word, counted from 1; 0 for the start and the end. */
  long[] spread(IntUnaryOperator known) {
    long[] spread = new long[pieces.length];
    for (int word = 1; word < words.length; word++) {
      int end = word + 1 < words.length ? (int) words[word + 1] : pieces.length - 1;
      Arrays.fill(spread, (int) words[word], end, known.applyAsInt(word));
    }
    return spread;
  }
}
