package org.chancery.graph;

import static org.chancery.graph.Told.ADA;
import static org.chancery.graph.Told.ARVANIA;
import static org.chancery.graph.Told.BELMORA;
import static org.chancery.graph.Told.CORDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.InputException;
import org.chancery.entity.Entity;
import org.chancery.entity.Gazetteer;
import org.chancery.event.Proposal;
import org.chancery.event.Proposal.Position;
import org.chancery.event.Proposal.Stance;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;
import org.chancery.time.TimeInterval;
import org.junit.jupiter.api.Test;

class OntologyGrapherTest {
  private static final OntologyGrapher GRAPHER = OntologyGrapher.standard(Iris.DEFAULT, "test");

  private static final Entity BERG = Told.person("bo-berg", "Bo Berg", "BEL");

  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 10);

  @Test
  void aPlannedVisitIsAnEventAReportItsEvidenceAndADirectRelation() {
    String text = "Ada Arno will travel to Belmora next week for talks.";
    TimeInterval week = new TimeInterval(MONDAY, MONDAY.plusDays(6));
    Extract extract =
        Told.in("a1", text)
            .mention(ADA, "Ada Arno")
            .mention(BELMORA, "Belmora")
            .time("next week", week)
            .event("Visit", "travel", Status.PLANNED)
            .with(Role.AGENT, ADA)
            .with(Role.PLACE, BELMORA)
            .phrase(Role.PURPOSE, "for talks")
            .during(week)
            .told()
            .extract();
    Graphs.assertIsomorphic("planned-visit.ttl", GRAPHER.graph(extract).triples());
  }

  @Test
  void whoIsMentionedIsDescribedInTheGraphOfEntities() {
    Extract extract =
        Told.in("a1", "Minister Arno met nobody.").mention(ADA, "Minister Arno").extract();
    Graphs.assertIsomorphic("entity.ttl", GRAPHER.graph(extract).entities());
  }

  @Test
  void theNameByWhichAnArticleCallsSomebodyStandsInItsOwnGraph() {
    Extract extract =
        Told.in("a1", "Minister Arno met nobody.").mention(ADA, "Minister Arno").extract();
    assertCalled("Minister Arno", extract);
  }

  private static void assertCalled(String name, Extract extract) {
    Node label = NodeFactory.createLiteralLang(name, "en");
    assertTrue(
        GRAPHER
            .graph(extract)
            .triples()
            .contains(Iris.DEFAULT.entity(ADA), SKOS.altLabel.asNode(), label));
  }

  @Test
  void aNameKeepsNoCharactersThatNobodySees() {
    Extract extract =
        Told.in("a1", "Minister Ar\u200bno met nobody.")
            .mention(ADA, "Minister Ar\u200bno")
            .extract();
    assertCalled("Minister Arno", extract);
  }

  @Test
  void anOfficeThatEndedHasItsDays() {
    assertEquals(
        Set.of("heldFrom 1998-09-08", "heldUntil 2001-07-06"),
        dates("richard-nelson-swett#ambassador-USA-DNK-1998-09-08"));
  }

  @Test
  void anOpenOfficeHasNoEndButTheDayOnWhichItWasKnownToBeOpen() {
    assertEquals(
        Set.of("heldFrom 2021-06-11", "openOn 2023-01-31"),
        dates("abdoulaye-diop#foreign-minister-MLI-2021-06-11"));
  }

  private static Set<String> dates(String office) {
    Entity holder = Gazetteer.load().owner(office.substring(0, office.indexOf('#')));
    Extract extract = Told.in("a1", "He left.").mention(holder, "He").extract();
    return GRAPHER.graph(extract).entities().stream(
            NodeFactory.createURI("https://w3id.org/chancery/id/" + office), Node.ANY, Node.ANY)
        .filter(triple -> triple.getObject().isLiteral())
        .map(
            triple ->
                triple.getPredicate().getLocalName()
                    + " "
                    + triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toSet());
  }

  @Test
  void aPlaceLiesOnTheMap() {
    Entity cairo = Gazetteer.load().owner("cairo");
    Extract extract = Told.in("a1", "Cairo is large.").mention(cairo, "Cairo").extract();
    assertTrue(
        GRAPHER
            .graph(extract)
            .entities()
            .contains(
                Iris.DEFAULT.partOf(cairo, "point"),
                Standards.GEOSPARQL_AS_WKT,
                NodeFactory.createLiteralDT("POINT(31.25 30.063)", Standards.GEOSPARQL_WKT)));
  }

  @Test
  void aCompletedVisitIsAlsoAVisitAndAReportedVisit() {
    assertEquals(
        Set.of("visited", "visits", "hasReportedVisit"),
        relations(visit(Status.COMPLETED), ADA.id(), BELMORA.id()));
  }

  @Test
  void aVisitThatDidNotHappenYieldsOnlyTheNegatedRelation() {
    assertEquals(Set.of("hasNotVisited"), relations(visit(Status.NEGATED), ADA.id(), BELMORA.id()));
  }

  @Test
  void aHypotheticalVisitYieldsNoDirectRelation() {
    assertEquals(Set.of(), relations(visit(Status.HYPOTHETICAL), ADA.id(), BELMORA.id()));
  }

  @Test
  void whatAnotherStateSaysOfAnActYieldsNoDirectRelation() {
    Extract extract =
        Told.in("a1", "According to Cordia, Arno visited Belmora.")
            .event("Visit", "visited", Status.COMPLETED)
            .with(Role.AGENT, ADA)
            .with(Role.PLACE, BELMORA)
            .accordingTo(CORDIA)
            .told()
            .extract();
    assertEquals(Set.of(), relations(extract, ADA.id(), BELMORA.id()));
  }

  @Test
  void whatTheActorsOwnStateSaysYieldsTheDirectRelation() {
    Extract extract =
        Told.in("a1", "Arvania said that Arno visited Belmora.")
            .event("Visit", "visited", Status.COMPLETED)
            .with(Role.AGENT, ADA)
            .with(Role.PLACE, BELMORA)
            .accordingTo(ARVANIA)
            .told()
            .extract();
    assertTrue(relations(extract, ADA.id(), BELMORA.id()).contains("visited"));
  }

  @Test
  void partiesOfAMeetingMeetEachOther() {
    Extract extract =
        Told.in("a1", "Arno met leaders of Belmora.")
            .event("Meeting", "met", Status.COMPLETED)
            .with(Role.AGENT, ADA)
            .with(Role.RECIPIENT, BELMORA)
            .told()
            .extract();
    Set<String> expected = Set.of("met", "meets", "hasReportedMeeting");
    assertEquals(
        List.of(expected, expected),
        List.of(
            relations(extract, ADA.id(), BELMORA.id()),
            relations(extract, BELMORA.id(), ADA.id())));
  }

  @Test
  void aMeetingHasOneNameWhoeverIsNamedFirst() {
    Extract extract =
        Told.in("a1", "Arno met Berg. Later Berg talked to Arno.")
            .event("Meeting", "met", Status.COMPLETED)
            .with(Role.AGENT, ADA)
            .with(Role.RECIPIENT, BERG)
            .told()
            .event("Meeting", "talked", Status.COMPLETED)
            .with(Role.AGENT, BERG)
            .with(Role.RECIPIENT, ADA)
            .told()
            .extract();
    assertEquals(
        Set.of("meeting: Ada Arno, Bo Berg"), literals(extract, event(extract), RDFS.Nodes.label));
  }

  @Test
  void aReportHasTheShortestOfTheTimesThatItsSentencesTell() {
    Extract extract =
        Told.in("a1", "Arno visits Belmora this week. The trip lasts until Wednesday.")
            .event("Visit", "visits", Status.ONGOING)
            .with(Role.AGENT, ADA)
            .with(Role.PLACE, BELMORA)
            .during(new TimeInterval(MONDAY, MONDAY.plusDays(6)))
            .told()
            .event("Visit", "trip", Status.ONGOING)
            .with(Role.AGENT, ADA)
            .with(Role.PLACE, BELMORA)
            .during(new TimeInterval(MONDAY, MONDAY.plusDays(2)))
            .told()
            .extract();
    assertEquals(Set.of("2024-06-12"), literals(extract, Node.ANY, Standards.SEM_LATEST_END));
  }

  @Test
  void aReportHasTheCodesOfTheSurestOfItsSentences() {
    String text = "Arvania agreed with Belmora; it was a treaty.";
    Extract extract = agreed(agreed(Told.in("a1", text), "agreed", 0.5), "treaty", 0.7).extract();
    Graph graph = GRAPHER.graph(extract).triples();
    assertEquals(
        Set.of("plover#SUPPORT", "cameo#057"),
        Stream.of(Dip.PLOVER, Dip.CAMEO)
            .flatMap(scheme -> graph.stream(Node.ANY, scheme, Node.ANY))
            .map(triple -> triple.getObject().getURI().replaceAll(".*/", ""))
            .collect(Collectors.toSet()));
  }

  private static Told agreed(Told article, String trigger, double confidence) {
    return article
        .event("Agreement", trigger, Status.COMPLETED)
        .with(Role.AGENT, ARVANIA)
        .with(Role.RECIPIENT, BELMORA)
        .sure(confidence)
        .told();
  }

  @Test
  void aPartyThatHasNotAnsweredHasNotAccepted() {
    assertEquals(
        Set.of("hasNotAccepted"),
        relationsTo(proposal(Stance.PENDING, Optional.empty()), BELMORA.id()));
  }

  @Test
  void anAcceptanceClaimedByTheProposerIsAPositionAndNoRelation() {
    Extract extract = proposal(Stance.ACCEPTED, Optional.of(ARVANIA));
    assertEquals(Set.of(), relationsTo(extract, BELMORA.id()));
    assertTrue(GRAPHER.graph(extract).triples().contains(Node.ANY, Dip.STANCE, Dip.ACCEPTED));
  }

  @Test
  void theSameEventInTwoArticlesIsOneNode() {
    assertEquals(events(dated("a1", "visited")), events(dated("a2", "went")));
  }

  @Test
  void undatedEventsOfTwoArticlesAreTwoNodes() {
    assertFalse(events(undated("a1")).equals(events(undated("a2"))));
  }

  @Test
  void aMentionWithoutTimeJoinsTheOnlyDatedEventOfItsKind() {
    Extract extract =
        Told.in("a1", "Arno visited Belmora on Monday. The visit was short.")
            .event("Visit", "visited", Status.COMPLETED)
            .with(Role.AGENT, ADA)
            .with(Role.PLACE, BELMORA)
            .on(MONDAY)
            .told()
            .event("Visit", "visit was", Status.COMPLETED)
            .with(Role.AGENT, ADA)
            .with(Role.PLACE, BELMORA)
            .told()
            .extract();
    assertEquals(1, events(extract).size());
  }

  @Test
  void aMappedArticleBreaksNoShape() {
    assertEquals(
        Optional.empty(),
        GRAPHER.graph(proposal(Stance.REJECTED, Optional.of(CORDIA))).faults().map(Graph::size));
  }

  @Test
  void anEventWithoutParticipantsIsRefused() {
    Extract extract =
        Told.in("a1", "Talks took place.")
            .event("Negotiation", "Talks", Status.COMPLETED)
            .told()
            .extract();
    assertTrue(GRAPHER.graph(extract).faults().isPresent());
  }

  @Test
  void aBaseWithAFragmentIsRefused() {
    InputException refusal =
        assertThrows(InputException.class, () -> new Iris("https://example.org/news#"));
    assertTrue(
        refusal.getMessage().contains("give an absolute one that ends in / and has no #"),
        refusal.getMessage());
  }

  private static Extract visit(Status status) {
    return Told.in("a1", "Arno visit Belmora")
        .event("Visit", "visit", status)
        .with(Role.AGENT, ADA)
        .with(Role.PLACE, BELMORA)
        .told()
        .extract();
  }

  private static Extract dated(String id, String verb) {
    return Told.in(id, "Arno " + verb + " Belmora")
        .event("Visit", verb, Status.COMPLETED)
        .with(Role.AGENT, ADA)
        .with(Role.PLACE, BELMORA)
        .on(MONDAY)
        .told()
        .extract();
  }

  private static Extract undated(String id) {
    return Told.in(id, "Arno met Belmora")
        .event("Meeting", "met", Status.COMPLETED)
        .with(Role.AGENT, ADA, BELMORA)
        .told()
        .extract();
  }

  private static Extract proposal(Stance stance, Optional<org.chancery.entity.Entity> source) {
    Told told =
        Told.in("a1", "Arvania's plan lies before Belmora.")
            .mention(ARVANIA, "Arvania")
            .mention(BELMORA, "Belmora");
    Position position = new Position(BELMORA, stance, source, told.sentence());
    return told.proposal(
            new Proposal(
                "proposal-1",
                Proposal.Kind.PROPOSAL,
                told.span("plan"),
                List.of(ARVANIA),
                List.of(BELMORA),
                List.of(position)))
        .extract();
  }

  private static Set<String> events(Extract extract) {
    return GRAPHER.graph(extract).triples().stream(Node.ANY, Dip.REPORTS, Node.ANY)
        .map(triple -> triple.getObject().getURI())
        .collect(Collectors.toSet());
  }

  private static Node event(Extract extract) {
    return NodeFactory.createURI(events(extract).iterator().next());
  }

  private static Set<String> literals(Extract extract, Node subject, Node property) {
    return GRAPHER.graph(extract).triples().stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toSet());
  }

  private static Set<String> relations(Extract extract, String from, String to) {
    return local(extract, Iris.DEFAULT.entity(from), Iris.DEFAULT.entity(to));
  }

  private static Set<String> relationsTo(Extract extract, String party) {
    return local(
        extract,
        Iris.DEFAULT.entity(party),
        org.apache.jena.graph.NodeFactory.createURI(
            Iris.DEFAULT.document("a1").getURI() + "#proposal-1"));
  }

  private static Set<String> local(Extract extract, Node from, Node to) {
    return GRAPHER.graph(extract).triples().stream(from, Node.ANY, to)
        .map(triple -> triple.getPredicate().getURI().replace(Dip.NAMESPACE, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
