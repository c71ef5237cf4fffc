package org.chancery.evaluation;

import static org.chancery.graph.Told.ADA;
import static org.chancery.graph.Told.BELMORA;
import static org.chancery.graph.Told.CORDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.graph.Told;
import org.junit.jupiter.api.Test;

class FusionMeasureTest {
  private final FusionMeasure measure =
      new FusionMeasure(OntologyGrapher.standard(Iris.DEFAULT, "test"));

  @Test
  void pairsThatAreRightlyAndWronglyJoinedAreCounted() {
    measure.add(visit("a1", BELMORA, Status.PLANNED));
    measure.add(visit("a2", BELMORA, Status.COMPLETED));
    measure.add(visit("a3", CORDIA, Status.COMPLETED));
    FusionMeasure.Result result =
        measure.of(
            List.of(pair("a1", "a2", true), pair("a2", "a3", true), pair("a1", "a3", false)));
    assertEquals("pairs 3, read 3, precision 100.0, recall 50.0", result.toString());
  }

  @Test
  void aPairOfWhichAnEventIsNotReadCountsAsUnread() {
    measure.add(visit("a1", BELMORA, Status.PLANNED));
    assertEquals(1, measure.of(List.of(pair("a1", "a2", true))).unread());
  }

  @Test
  void thePairsThatAreKeptAreEnough() {
    List<EventPair> pairs =
        EventPair.read(Path.of("src/test/resources/evaluation/fusion-pairs.tsv"));
    assertEquals(165, pairs.stream().distinct().count());
    assertEquals(92, pairs.stream().filter(EventPair::isSame).count());
  }

  private static EventPair pair(String article, String other, boolean isSame) {
    return new EventPair(
        "Visit", new EventPair.Place(article, 5), new EventPair.Place(other, 5), isSame);
  }

  private static Extract visit(String article, Entity where, Status status) {
    return Told.in(article, "Arno visit")
        .event("Visit", "visit", status)
        .with(Role.AGENT, ADA)
        .with(Role.PLACE, where)
        .on(LocalDate.of(2024, 6, 11))
        .told()
        .extract();
  }
}
