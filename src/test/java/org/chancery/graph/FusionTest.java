package org.chancery.graph;

import static org.chancery.graph.Told.ADA;
import static org.chancery.graph.Told.ARVANIA;
import static org.chancery.graph.Told.BELMORA;
import static org.chancery.graph.Told.CORDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;
import org.chancery.time.TimeInterval;
import org.junit.jupiter.api.Test;

class FusionTest {
  private static final LocalDate JUNE_7 = LocalDate.of(2024, 6, 7);
  private static final TimeInterval NEXT_WEEK =
      new TimeInterval(LocalDate.of(2024, 6, 10), LocalDate.of(2024, 6, 16));
  private static final Entity PORT_ELM =
      new Entity("port-elm", "Port Elm", EntityKind.PLACE, "BEL", "");

  private static final Entity BEA = Told.person("bea-born", "Bea Born", "BEL");

  private final OntologyGrapher grapher = OntologyGrapher.standard(Iris.DEFAULT, "test");

  @Test
  void aPlanIsLinkedToTheReportThatItHappened() {
    Graph fused =
        fused(
            visit("a1", JUNE_7, Status.PLANNED, BELMORA, NEXT_WEEK),
            visit("a2", JUNE_7.plusDays(5), Status.COMPLETED, BELMORA, day(11)));
    assertEquals(Set.of("a1#report-1 a2#report-1"), links(fused, Dip.OUTCOME));
  }

  @Test
  void aPlanIsLinkedToTheReportThatItWasCalledOff() {
    Graph fused =
        fused(
            visit("a1", JUNE_7, Status.PLANNED, BELMORA, NEXT_WEEK),
            visit("a2", JUNE_7.plusDays(2), Status.NEGATED, BELMORA, NEXT_WEEK));
    assertEquals(Set.of("a1#report-1 a2#report-1"), links(fused, Dip.OUTCOME));
  }

  @Test
  void aVisitElsewhereOrLongAfterIsNoOutcome() {
    Graph fused =
        fused(
            visit("a1", JUNE_7, Status.PLANNED, BELMORA, NEXT_WEEK),
            visit("a2", JUNE_7.plusDays(5), Status.COMPLETED, CORDIA, day(11)),
            visit("a3", JUNE_7.plusDays(18), Status.COMPLETED, BELMORA, day(24)));
    assertEquals(Set.of(), links(fused, Dip.OUTCOME));
  }

  @Test
  void aCityOfTheStateIsAnOutcomeOfAPlanToVisitTheState() {
    Graph fused =
        fused(
            visit("a1", JUNE_7, Status.PLANNED, BELMORA, NEXT_WEEK),
            visit("a2", JUNE_7.plusDays(5), Status.COMPLETED, PORT_ELM, day(11)));
    assertEquals(Set.of("a1#report-1 a2#report-1"), links(fused, Dip.OUTCOME));
  }

  @Test
  void aVisitToTheStateInTheSameArticleIsNoOutcomeOfAPlanForItsCity() {
    Graph fused =
        fused(
            Told.in("a1", "Arno visited Belmora and will travel to Port Elm.")
                .event("Visit", "visited", Status.COMPLETED)
                .with(Role.AGENT, ADA)
                .with(Role.PLACE, BELMORA)
                .on(JUNE_7)
                .told()
                .event("Visit", "travel", Status.PLANNED)
                .with(Role.AGENT, ADA)
                .with(Role.PLACE, PORT_ELM)
                .on(JUNE_7.plusDays(1))
                .told()
                .extract());
    assertEquals(Set.of(), links(fused, Dip.OUTCOME));
  }

  @Test
  void reportsThatDifferByADayAreOfTheSameEvent() {
    Graph fused =
        fused(
            visit("a1", JUNE_7.plusDays(5), Status.COMPLETED, BELMORA, day(11)),
            visit("a2", JUNE_7.plusDays(6), Status.COMPLETED, BELMORA, day(12)));
    assertEquals(2, fused.find(Node.ANY, Dip.SAME_EVENT_AS, Node.ANY).toList().size());
  }

  @Test
  void theNewestReportDecidesTheStatus() {
    Graph fused =
        fused(
            visit("a1", JUNE_7, Status.PLANNED, BELMORA, day(11)),
            visit("a2", JUNE_7.plusDays(5), Status.COMPLETED, BELMORA, day(11)),
            visit("a3", JUNE_7.minusDays(1), Status.NEGATED, BELMORA, day(11)));
    assertEquals(Set.of("Completed"), values(fused, Dip.RESOLVED_STATUS));
  }

  @Test
  void copiesOfOneReportAreOneWording() {
    Graph fused =
        fused(
            visit("a1", JUNE_7, Status.COMPLETED, BELMORA, day(6)),
            visit("a2", JUNE_7, Status.COMPLETED, BELMORA, day(6)));
    assertEquals(Set.of("2"), values(fused, Dip.ARTICLE_COUNT));
    assertEquals(Set.of("1"), values(fused, Dip.WORDING_COUNT));
  }

  @Test
  void copiesOfOneArticleAreOneSource() {
    Graph fused =
        fused(
            visit("a1", JUNE_7, Status.COMPLETED, BELMORA, day(6)),
            visit("a2", JUNE_7, Status.COMPLETED, BELMORA, day(6)));
    assertEquals(Set.of("1"), values(fused, Dip.SOURCE_COUNT));
  }

  @Test
  void twoPlansOfOneVisitAreOneEvent() {
    Graph fused =
        fused(
            visit("a1", JUNE_7, Status.PLANNED, BELMORA, NEXT_WEEK),
            visit("a2", JUNE_7.plusDays(1), Status.PLANNED, PORT_ELM, day(11)));
    assertEquals(2, fused.find(Node.ANY, Dip.SAME_EVENT_AS, Node.ANY).toList().size());
  }

  @Test
  void meetingsOfConsecutiveDaysAreTwo() {
    Graph fused = fused(meeting("a1", day(11), ADA, BEA), meeting("a2", day(12), ADA, BEA));
    assertEquals(Set.of(), links(fused, Dip.SAME_EVENT_AS));
  }

  @Test
  void aMeetingOfOneMoreOnTheSameDayIsTheSame() {
    Graph fused = fused(meeting("a1", day(11), ADA, BEA), meeting("a2", day(11), ADA, BEA, CORDIA));
    assertEquals(2, fused.find(Node.ANY, Dip.SAME_EVENT_AS, Node.ANY).toList().size());
  }

  @Test
  void thoseOfOneStateHaveNotMetEachOther() {
    Graph fused =
        fused(meeting("a1", day(11), ADA, ARVANIA), meeting("a2", day(11), ADA, ARVANIA, BEA));
    assertEquals(Set.of(), links(fused, Dip.SAME_EVENT_AS));
  }

  private static Extract meeting(String article, TimeInterval when, Entity... who) {
    return Told.in(article, "Arno meets")
        .event("Meeting", "meets", Status.COMPLETED)
        .with(Role.AGENT, who)
        .during(when)
        .told()
        .extract();
  }

  private static TimeInterval day(int ofJune) {
    return TimeInterval.of(LocalDate.of(2024, 6, ofJune));
  }

  private static Extract visit(
      String article, LocalDate published, Status status, Entity where, TimeInterval when) {
    return Told.in(article, "Arno visit")
        .published(published)
        .event("Visit", "visit", status)
        .with(Role.AGENT, ADA)
        .with(Role.PLACE, where)
        .during(when)
        .told()
        .extract();
  }

  private Graph fused(Extract... extracts) {
    Graph all = GraphFactory.createDefaultGraph();
    Stream.of(extracts)
        .map(grapher::graph)
        .forEach(
            graph -> {
              GraphUtil.addInto(all, graph.triples());
              GraphUtil.addInto(all, graph.entities());
            });
    return Fusion.of(all, Ontology.standard());
  }

  private static Set<String> values(Graph fused, Node property) {
    return fused.stream(Node.ANY, property, Node.ANY)
        .map(Triple::getObject)
        .map(o -> o.isLiteral() ? o.getLiteralLexicalForm() : o.getLocalName())
        .collect(Collectors.toSet());
  }

  private static Set<String> links(Graph fused, Node property) {
    return fused.stream(Node.ANY, property, Node.ANY)
        .map(triple -> triple.getSubject().getURI() + " " + triple.getObject().getURI())
        .map(link -> link.replace(Iris.DEFAULT_BASE + "doc/", ""))
        .collect(Collectors.toSet());
  }
}
