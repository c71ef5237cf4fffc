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
  private static final Actor CORDIA = actor("cordia", "State", "COR");
  private static final Actor ARNO = actor("arno", "Person", "ARV");
  private static final Actor PORT = actor("port", "Place", "BEL");
  private static final Gazette GAZETTE =
      new Gazette(List.of(ARVANIA, BELMORA, CORDIA, ARNO, PORT), Map.of(), Map.of());

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

  @Test
  void partiesOfAMeetingAreJoinedWithEachOtherAndNotWithItsPlace() {
    List<Report> reports =
        List.of(report("one", talks(List.of(BELMORA, CORDIA), List.of(), PORT), Status.COMPLETED));
    assertEquals("belmora cordia 1 completed", lines(reports, Casting.people(GAZETTE), 10));
  }

  @Test
  void meetingIsOneLineWhicheverPartyIsToldFirst() {
    List<Report> reports =
        List.of(
            report("one", talks(List.of(CORDIA), List.of(BELMORA)), Status.COMPLETED),
            report("two", talks(List.of(BELMORA), List.of(CORDIA)), Status.COMPLETED));
    assertEquals("belmora cordia 2 completed", lines(reports, Casting.people(GAZETTE), 10));
  }

  @Test
  void placeOfAMeetingStandsForThePartyThatIsNotTold() {
    List<Report> reports =
        List.of(report("one", talks(List.of(ARNO), List.of(), PORT), Status.COMPLETED));
    assertEquals("arno belmora 1 completed", lines(reports, Casting.people(GAZETTE), 10));
  }

  @Test
  void thoseWhoActTogetherDoNotActOnEachOther() {
    Happening criticism =
        new Happening(
            "e",
            "Criticism",
            Tone.CONFLICT,
            List.of(ARVANIA, BELMORA),
            List.of(),
            List.of(),
            List.of());
    List<Report> reports = List.of(report("one", criticism, Status.COMPLETED));
    assertEquals("", lines(reports, Casting.people(GAZETTE), 10));
  }

  @Test
  void lineHasAnArrowOnceOneOfTheTwoActsOnTheOther() {
    Report talks = report("one", talks(List.of(ARNO), List.of(BELMORA)), Status.COMPLETED);
    Report visit = report("two", visit(ARNO, BELMORA), Status.COMPLETED);
    assertEquals(List.of(true, false), List.of(isMutual(talks), isMutual(talks, visit)));
  }

  @Test
  void reportCountsOnceOnALineHoweverManyStandForItsEnds() {
    Happening visit =
        new Happening(
            "e",
            "Visit",
            Tone.COOPERATION,
            List.of(ARNO, ARVANIA, actor("ana", "Person", "ARV")),
            List.of(),
            List.of(BELMORA),
            List.of());
    List<Report> reports =
        List.of(
            report("one", visit, Status.COMPLETED),
            report("two", talks(List.of(ARNO), List.of(BELMORA)), Status.COMPLETED),
            report("three", talks(List.of(ARNO), List.of(BELMORA)), Status.COMPLETED));
    assertEquals(
        List.of("Meeting", "Visit"),
        Network.of(reports, Casting.states(GAZETTE), 10).edges().get(0).types());
  }

  @Test
  void titleOfAMeetingNamesEachPartyOnce() {
    assertEquals(
        "arvania, belmora in port",
        talks(List.of(ARVANIA, BELMORA), List.of(ARVANIA, BELMORA), PORT).title());
  }

  private static boolean isMutual(Report... reports) {
    return Network.of(List.of(reports), Casting.people(GAZETTE), 10).edges().get(0).mutual();
  }

  private static Actor actor(String name, String kind, String state) {
    return new Actor(name, name, kind, state);
  }

  private static Happening visit(Actor visitor, Actor place) {
    return new Happening(
        "e", "Visit", Tone.COOPERATION, List.of(visitor), List.of(), List.of(place), List.of());
  }

  private static Happening talks(List<Actor> agents, List<Actor> recipients, Actor... places) {
    return new Happening(
        "e", "Meeting", Tone.COOPERATION, agents, recipients, List.of(places), List.of());
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
