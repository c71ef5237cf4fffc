package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final WordPieces PIECES =
      new WordPieces(List.of("a", "cafe", "##s", "##e", "-", "caf", "x", "[UNK]"), 3);

  @Test
  void longestPiecesComeFirst() {
    assertArrayEquals(new int[] {1, 2}, PIECES.of("cafes"));
  }

  @Test
  void accentsAndCaseAreIgnored() {
    assertArrayEquals(new int[] {1}, PIECES.of("CAFÉ"));
  }

  @Test
  void punctuationStandsAlone() {
    assertArrayEquals(new int[] {0, 4, 6}, PIECES.of("a-x"));
  }

  @Test
  void wordOfManyPiecesIsCutShort() {
    assertArrayEquals(new int[] {0, 4, 0}, PIECES.of("a-a-a"));
  }

  @Test
  void unknownWordHasOnePiece() {
    assertArrayEquals(new int[] {7}, PIECES.of("ÿ"));
  }

  @Test
  void wordOfNothingVisibleHasOnePiece() {
    assertArrayEquals(new int[] {7}, PIECES.of("\u0301\u200d\ud83d"));
  }
}
