package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chancery.InputException;
import org.chancery.extraction.Extract;
import org.chancery.graph.Told;
import org.junit.jupiter.api.Test;

class MentionScoreTest {
  private static Tally score(String judgements) {
    return score(
        judgements,
        Told.in("a1", "Ada Arno left Belmora.")
            .mention(Told.ADA, "Ada Arno")
            .mention(Told.BELMORA, "Belmora")
            .extract());
  }

  private static Tally score(String judgements, Extract extract) {
    MentionScore score = new MentionScore(JudgementReader.read("judged.tsv", judgements));
    score.add(extract);
    return score.all();
  }

  @Test
  void mentionOfTheEntityThatIsMeantIsRight() {
    assertEquals(1, score("a1\t0\t8\tPerson\tada-arno\t").precision());
  }

  @Test
  void mentionOfAnotherKindIsWrong() {
    assertEquals(
        0.5, score("a1\t0\t8\tGroup\tada-arno\t\na1\t14\t21\tState\tbelmora\t").precision());
  }

  @Test
  void wordsThatMeanSeveralAreRightIfAllOfThemAreNamed() {
    Extract extract =
        Told.in("a1", "They met.")
            .mention(Told.ADA, "They")
            .mention(Told.BELMORA, "They")
            .extract();
    assertEquals(1, score("a1\t0\t4\tPerson State\tada-arno belmora\t", extract).precision());
    assertEquals(0, score("a1\t0\t4\tPerson\tada-arno\t", extract).precision());
    assertEquals(1, score("a1\t0\t4\tPerson\tada-arno\t", extract).said());
  }

  @Test
  void wordsThatMeanNobodyAreWronglyResolved() {
    assertEquals(0, score("a1\t0\t8\t\t\ta ship").precision());
  }

  @Test
  void otherArticlesAndWordsAreNotCounted() {
    assertEquals(0, score("a2\t0\t8\tPerson\tada-arno\t\na1\t0\t3\tPerson\tada-arno\t").said());
  }

  @Test
  void lineWithTooFewCellsIsRefusedWithItsPlace() {
    InputException refusal =
        assertThrows(
            InputException.class, () -> JudgementReader.read("judged.tsv", "# two\na1\t0\t8"));
    assertEquals(
        "judged.tsv:2: found 3 cells, expected 6 (article, start, end, kind, entity, note); part"
            + " them by tabs",
        refusal.getMessage());
  }
}
