package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  @Test
  void threeDotsStandForAnyNumberOfLines() {
    assertTrue(aligned("first\n...\nlast", "first\nsecond\nthird\nlast").isMatch());
    assertTrue(aligned("first\n...\nlast", "first\nlast").isMatch());
    assertFalse(aligned("first\n...\nlast", "first\nsecond").isMatch());
  }

  @Test
  void anEllipsisInALineStandsForAnyText() {
    assertTrue(aligned("3 articles in … s", "3 articles in 0.7 s").isMatch());
    assertFalse(aligned("3 articles in … s", "4 articles in 0.7 s").isMatch());
  }

  @Test
  void everyOtherCharacterCounts() {
    assertFalse(aligned("a.b", "axb").isMatch());
    assertFalse(aligned("a", "a\nb").isMatch());
    assertFalse(aligned("a\nb", "b").isMatch());
  }

  @Test
  void differenceShowsWhatIsGoneAndWhatIsNew() {
    assertEquals("  a\n- b\n+ x\n  c", aligned("a\nb\nc", "a\nx\nc").difference());
  }

  @Test
  void rewritingKeepsWhatStillStandsForAnyLines() {
    assertEquals(
        List.of("one", "...", "9 left"),
        aligned("one\n...\n5 left", "one\ntwo\nthree\n9 left").rewritten());
  }

  @Test
  void rewritingKeepsWhatStillStandsForAnyText() {
    assertEquals(
        List.of("4 articles in … s"),
        aligned("3 articles in … s", "4 articles in 0.7 s").rewritten());
  }

  @Test
  void rewritingFillsAnExampleThatShowsNothingYet() {
    assertEquals(List.of("one", "two"), aligned("", "one\ntwo").rewritten());
  }

  private static Alignment aligned(String shown, String found) {
    return Alignment.ofLines(shown.lines().toList(), found.lines().toList());
  }
}
