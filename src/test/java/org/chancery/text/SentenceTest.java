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

  @Test
  void hyphenJoinsANameToItsParticiple() {
    Sentence backed =
        Sketch.sentence(
            "the/DT/5/det Arvania/NNP/4/compound -/HYPH/2/punct backed/VBN/5/amod rebels/NNS/0/root");
    Token arvania = Sketch.word(backed, "Arvania");
    assertEquals(Optional.of(Sketch.word(backed, "backed")), backed.joinedParticiple(arvania));
    assertEquals(Optional.empty(), CEASE_FIRE.joinedParticiple(Sketch.word(CEASE_FIRE, "cease")));
  }
}
