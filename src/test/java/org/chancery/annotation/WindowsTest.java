package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static List<Span> cut(int most, String words) {
    List<String> forms = List.of(words.split(" "));
    return new Windows(most).cut(forms, Collections.nCopies(forms.size(), new int[1]));
  }

  @Test
  void sentenceThatFitsStaysWhole() {
    assertEquals(List.of(new Span(0, 4)), cut(4, "a b , c"));
  }

  @Test
  void longSentenceIsCutAfterTheLastClause() {
    assertEquals(List.of(new Span(0, 3), new Span(3, 6)), cut(4, "a b , c d e"));
  }

  @Test
  void sentenceWithoutClausesIsCutWhereItMust() {
    assertEquals(List.of(new Span(0, 2), new Span(2, 4), new Span(4, 5)), cut(2, "a b c d e"));
  }
}
