package org.chancery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final Sentence CEASE_FIRE =
      Sketch.sentence(
          "They/PRP/2/nsubj want/VBP/0/root a/DT/6/det cease/NN/6/compound -/HYPH/4/punct"
              + " fire/NN/2/obj");

  @Test
  void lastPartOfAHyphenatedWordTellsAllOfIt() {
    assertEquals(Optional.of("cease-fire"), CEASE_FIRE.hyphenated(Sketch.word(CEASE_FIRE, "fire")));
  }

  @Test
  void plainWordIsNotHyphenated() {
    assertEquals(Optional.empty(), CEASE_FIRE.hyphenated(Sketch.word(CEASE_FIRE, "want")));
  }
}
