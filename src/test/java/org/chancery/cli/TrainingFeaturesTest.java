package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.InputException;
import org.chancery.article.Article;
import org.chancery.evaluation.Act;
import org.chancery.evaluation.Annotation;
import org.chancery.evaluation.Gold;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class TrainingFeaturesTest {
  private static final String TEXT = "🕊🕊🕊🕊🕊🕊 Orrin and Arno met. They met again.";

  @Test
  void triggerIsSoughtFromItsSentenceOnWhateverSignsStandBefore() {
    int met = TEXT.lastIndexOf("met");

    assertEquals(new Span(met, met + 3), TrainingFeatures.marked(gold("met")).get(0).trigger());
  }

  @Test
  void triggerThatIsNotThereIsTold() {
    assertThrows(InputException.class, () -> TrainingFeatures.marked(gold("attacked")));
  }

  /** A meeting told by the second sentence. */
  private static Gold gold(String trigger) {
    Article article = new Article("a1", LocalDate.of(2024, 6, 7), "", TEXT, "", "");
    Act act = new Act("Meeting", 1, trigger, "completed", List.of(), List.of(), List.of(), "");
    return new Gold(
        article,
        List.of(new Span(0, 26), new Span(27, 42)),
        new Annotation(Map.of(), List.of(act)));
  }
}
