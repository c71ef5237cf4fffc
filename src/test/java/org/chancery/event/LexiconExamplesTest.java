package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.annotation.NewsAnnotator;
import org.junit.jupiter.api.Test;

class LexiconExamplesTest {
  @Test
  void everyExampleOfTheLexiconHolds() {
    try (NewsAnnotator annotator = NewsAnnotator.load(2)) {
      assertEquals(List.of(), new LexiconCheck(annotator).check(Lexicon.standard()));
    }
  }
}
