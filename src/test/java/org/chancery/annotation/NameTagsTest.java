package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.junit.jupiter.api.Test;

class NameTagsTest {
  private static final NameTags TAGS =
      new NameTags(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));

  /** Scores of the five tags; the first row is the root's. */
  private static Grid scores(float... rows) {
    float[] withRoot = new float[rows.length + 5];
    System.arraycopy(rows, 0, withRoot, 5, rows.length);
    return new Grid(withRoot, 5);
  }

  @Test
  void nameRunsFromItsBeginningOverItsInside() {
    Grid scores = scores(0, 5, 1, 0, 0, /**/ 0, 1, 5, 0, 0, /**/ 5, 0, 0, 0, 0);
    assertEquals(List.of(new Name(NameKind.PERSON, 0, 1)), TAGS.names(scores, 3));
  }

  @Test
  void insideNeverFollowsAnotherKind() {
    Grid scores = scores(0, 5, 0, 4, 0, /**/ 0, 0, 0, 0, 6);
    assertEquals(List.of(new Name(NameKind.PLACE, 0, 1)), TAGS.names(scores, 2));
  }

  @Test
  void beginningSeparatesNeighbouringNames() {
    Grid scores = scores(0, 5, 1, 0, 0, /**/ 0, 5, 1, 0, 0);
    assertEquals(2, TAGS.names(scores, 2).size());
  }
}
