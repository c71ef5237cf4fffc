package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.junit.jupiter.api.Test;

class TreePathTest {
  @Test
  void whatWasBeforeDidNotTakePlaceWhereTheRestDid() {
    Sentence sentence =
        Sketch.sentence(
            "After/IN/2/mark meeting:meet/VBG/5/advcl Orlan/NNP/2/obj Tamsin/NNP/5/nsubj"
                + " flew:fly/VBD/0/root to/IN/7/case Cordia/NNP/5/obl");
    TreePath paths = new TreePath(sentence);
    assertTrue(paths.isOutsideClauseOfTime(sentence.token(1), sentence.token(6)));
    assertFalse(paths.isOutsideClauseOfTime(sentence.token(1), sentence.token(2)));
    assertFalse(paths.isOutsideClauseOfTime(sentence.token(4), sentence.token(6)));
  }
}
