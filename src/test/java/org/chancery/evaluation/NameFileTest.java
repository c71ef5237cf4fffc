package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.junit.jupiter.api.Test;

class NameFileTest {
  @Test
  void universalNerIsRead() {
    String file = "# sent_id = 1\n1\tAron\tB-PER\t-\t-\n2\tBel\tI-PER\t-\t-\n3\tspoke\tO\t-\t-\n\n";
    assertEquals(
        List.of(
            new NamedSentence(
                List.of("Aron", "Bel", "spoke"), List.of(new Name(NameKind.PERSON, 0, 1)))),
        NameFile.read("a.iob2", file));
  }

  @Test
  void crossNerKindsAreMapped() {
    String file = "Bel\tB-politician\nof\tO\nArvania\tB-country\nvote\tB-election\n";
    assertEquals(
        List.of(new Name(NameKind.PERSON, 0, 0), new Name(NameKind.PLACE, 2, 2)),
        NameFile.read("a.txt", file).get(0).names());
  }

  @Test
  void nameWithOneEndWrongIsWrong() {
    NameScore score =
        NameScore.of(
            List.of(new Name(NameKind.PERSON, 0, 1)), List.of(new Name(NameKind.PERSON, 0, 0)));
    assertEquals(Tally.of(0, 1, 1), score.all());
  }
}
