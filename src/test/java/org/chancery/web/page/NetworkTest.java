package org.chancery.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.event.Status;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final Actor ARVANIA = actor("arvania", "State", "ARV");
  private static final Actor BELMORA = actor("belmora", "State", "BEL");
  private static final Actor ARNO = actor("arno", "Person", "ARV");
  private static final Actor PORT = actor("port", "Place", "BEL");
  private static final Gazette GAZETTE =
      new Gazette(List.of(ARVANIA, BELMORA, ARNO, PORT), Map.of(), Map.of());

  @Test
  void lineCountsArticlesAndTakesTheFirmestStatus() {
    List<Report> reports =
        List.of(
            report("one", visit(ARNO, BELMORA), Status.PLANNED),
            report("two", visit(ARNO, BELMORA), Status.COMPLETED),
            report("two", visit(ARNO, BELMORA), Status.NEGATED));
    assertEquals("arno belmora 2 completed", lines(reports, Casting.people(GAZETTE), 10));
  }

  @Test
  void placeStandsForTheStateInWhichItLies() {
    List<Report> reports = List.of(report("one", visit(ARNO, PORT), Status.COMPLETED));
    assertEquals("arno belmora 1 completed", lines(reports, Casting.people(GAZETTE), 10));
  }

  @Test
  void amongStatesAPersonStandsForTheirState() {
    List<Report> reports = List.of(report("one", visit(ARNO, BELMORA), Status.ONGOING));
    assertEquals("arvania belmora 1 ongoing", lines(reports, Casting.states(GAZETTE), 10));
  }

  @Test
  void onlyTheMostReportedLinesAreDrawn() {
    List<Report> reports =
        List.of(
            report("one", visit(ARNO, ARVANIA), Status.COMPLETED),
            report("one", visit(ARNO, BELMORA), Status.COMPLETED),
            report("two", visit(ARNO, BELMORA), Status.COMPLETED));
    assertEquals("arno belmora 2 completed", lines(reports, Casting.people(GAZETTE), 1));
  }

  private static Actor actor(String name, String kind, String state) {
    return new Actor(name, name, kind, state);
  }

  private static Happening visit(Actor visitor, Actor place) {
    return new Happening(
        "e", "Visit", Tone.COOPERATION, List.of(visitor), List.of(), List.of(place), List.of());
  }

  private static Report report(String article, Happening event, Status status) {
    String iri = article + status;
    return new Report(
        iri, event, status, new Publication(article, "2024-06-07", "", ""), "", "", "", List.of());
  }

  private static String lines(List<Report> reports, Casting casting, int most) {
    return Network.of(reports, casting, most).edges().stream()
        .map(
            e ->
                e.source().label()
                    + " "
                    + e.target().label()
                    + " "
                    + e.articles()
                    + " "
                    + e.status())
        .collect(Collectors.joining(", "));
  }
}
