package org.chancery.annotation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The pieces of words that the encoder knows, as BERT cuts them: lower case, no accents, apart at
 * punctuation, then greedily the longest known piece (WordPiece). OpenNLP's {@code
 * WordpieceTokenizer} yields strings of whole sentences; the model needs numbers word by word.
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> numbers;
  private final int most;
  private final int unknown;

  /**
   * @param vocabulary the pieces, in the order of their numbers; one inside a word begins with ##
   * @param most pieces of a word that count
   */
  WordPieces(List<String> vocabulary, int most) {
    this.numbers = new HashMap<>(vocabulary.size() * 2);
    for (String piece : vocabulary) {
      numbers.put(piece, numbers.size());
    }
    this.most = most;
    this.unknown = numbers.get("[UNK]");
  }

  /** The number of the piece before a sentence. */
  int start() {
    return numbers.get("[CLS]");
  }

  /** The number of the piece after a sentence. */
  int end() {
    return numbers.get("[SEP]");
  }

  /** The numbers of a word's pieces: at least one. */
  int[] of(String word) {
    int[] pieces =
        Arrays.stream(bare(word).split(" "))
            .filter(part -> !part.isEmpty())
            .flatMapToInt(this::pieces)
            .limit(most)
            .toArray();
    return pieces.length == 0 ? new int[] {unknown} : pieces;
  }

  /** Whether the word, in lower case, is a piece by itself. */
  boolean knows(String word) {
    return numbers.containsKey(word);
  }

  /**
   * How frequent a known word is: the logarithm of how far to the front it stands in the
   * vocabulary, which begins with the most frequent pieces.
   */
  double familiarity(String word) {
    return familiarity(numbers.get(word));
  }

  /** The familiarity of the most frequent piece. */
  double mostFamiliarity() {
    return familiarity(0);
  }

  private double familiarity(int number) {
    return Math.log(numbers.size() / (number + 1.0));
  }

  /** Lower case without accents and control characters, with spaces around punctuation. */
  private static String bare(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(plain.length() + 2);
    plain.codePoints().forEach(c -> append(bare, c));
    return bare.toString();
  }

  private static void append(StringBuilder bare, int character) {
    int type = Character.getType(character);
    if (Character.isWhitespace(character) || type == Character.SPACE_SEPARATOR) {
      bare.append(' ');
    } else if (standsAlone(character, type)) {
      bare.append(' ').appendCodePoint(character).append(' ');
    } else if (type != Character.NON_SPACING_MARK && !isControl(type)) {
      bare.appendCodePoint(character);
    }
  }

  private static boolean isControl(int type) {
    return switch (type) {
      case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static boolean standsAlone(int character, int type) {
    boolean asciiSymbol =
        character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
    return asciiSymbol || isPunctuation(type) || Character.isIdeographic(character);
  }

  private static boolean isPunctuation(int type) {
    return switch (type) {
      case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private IntStream pieces(String part) {
    if (part.length() > LONGEST_WORD) {
      return IntStream.of(unknown);
    }
    IntStream.Builder found = IntStream.builder();
    for (int start = 0; start < part.length(); ) {
      int end = longest(part, start);
      if (end == start) {
        return IntStream.of(unknown);
      }
      found.add(numbers.get(piece(part, start, end)));
      start = end;
    }
    return found.build();
  }

  /** The end of the longest known piece from the given start; the start if none is known. */
  private int longest(String part, int start) {
    int end = part.length();
    while (end > start && !numbers.containsKey(piece(part, start, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String part, int start, int end) {
    String piece = part.substring(start, end);
    return start == 0 ? piece : "##" + piece;
  }
}
