package org.chancery.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final String TEXT = "Arno visited Belmora.";

  @Test
  void textIsCutWhereItsWordsWereUnderstood() {
    Mark arno = mention(0, 4);
    Mark visited = event(5, 12);
    assertEquals(
        "[Arno]| |[visited]| Belmora.", shown(Passage.of(TEXT, 0, List.of(visited, arno))));
  }

  @Test
  void eventComesBeforeAMentionThatOverlapsIt() {
    assertEquals(
        "Arno |[visited]| Belmora.",
        shown(Passage.of(TEXT, 0, List.of(mention(0, 12), event(5, 12)))));
  }

  @Test
  void offsetsCountCodePointsOfTheWholeArticle() {
    assertEquals(
        "🕊 |[visited]| Belmora.",
        shown(Passage.of("🕊 visited Belmora.", 100, List.of(event(102, 109), event(90, 95)))));
  }

  private static Mark mention(int start, int end) {
    return new Mark(start, end, "https://w3id.org/chancery/id/arno", "mention", "Arno");
  }

  private static Mark event(int start, int end) {
    return new Mark(start, end, "https://w3id.org/chancery/event/e", "cooperation", "Visit");
  }

  private static String shown(Passage passage) {
    return passage.pieces().stream()
        .filter(piece -> !piece.text().isEmpty())
        .map(piece -> piece.isMarked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining("|"));
  }
}
