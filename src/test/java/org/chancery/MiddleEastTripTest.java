package org.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphOps;
import org.chancery.article.Article;
import org.chancery.article.Articles;
import org.chancery.article.Given;
import org.chancery.article.Submission;
import org.chancery.coding.CodedEvents;
import org.chancery.coding.KnownEntities;
import org.chancery.entity.Gazetteer;
import org.chancery.event.FinderSettings;
import org.chancery.extraction.Extractions;
import org.chancery.extraction.Outcome;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.Coder;
import org.chancery.graph.Fusion;
import org.chancery.graph.Iris;
import org.chancery.graph.Ontology;
import org.chancery.graph.OntologyGrapher;
import org.chancery.graph.StaticGraphs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a careful reader takes from one sample article is in its graph, and what he does not is not.
 */
class MiddleEastTripTest {
  private static final String ARTICLE = "samples/2024-06-07-middle-east-trip.txt";
  private static final String TRAVEL_RECORDS = "src/test/resources/coding/travel-records.jsonl";
  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static ArticleGraph mapped;
  private static Model graph;
  private static Model graphWithRecords;

  @BeforeAll
  static void readTheArticle() {
    mapped =
        OntologyGrapher.standard(Iris.DEFAULT, "test")
            .graph(Extractions.standard(1, FinderSettings.BEST).extract(article()));
    Graph all = GraphFactory.createDefaultGraph();
    StaticGraphs.of(Iris.DEFAULT).byName().values().forEach(g -> GraphOps.addAll(all, g.find()));
    GraphOps.addAll(all, mapped.triples().find());
    GraphOps.addAll(all, mapped.entities().find());
    graph = ModelFactory.createModelForGraph(all);
    Graph later = GraphFactory.createDefaultGraph();
    GraphOps.addAll(later, all.find());
    travelRecords().forEach(record -> add(record, later));
    GraphOps.addAll(later, Fusion.of(later, Ontology.standard()).find());
    graphWithRecords = ModelFactory.createModelForGraph(later);
  }

  private static void add(ArticleGraph record, Graph all) {
    assertEquals(Optional.empty(), record.faults());
    GraphOps.addAll(all, record.triples().find());
    GraphOps.addAll(all, record.entities().find());
  }

  private static List<ArticleGraph> travelRecords() {
    String coder = "Office of the Historian";
    OntologyGrapher grapher = OntologyGrapher.standard(Iris.DEFAULT, new Coder.Other(coder));
    KnownEntities known = new KnownEntities(Iris.DEFAULT, Gazetteer.load());
    List<ArticleGraph> graphs = new ArrayList<>();
    new CodedEvents(coder, known, Map.of())
        .read(
            Path.of(TRAVEL_RECORDS),
            outcome -> graphs.add(grapher.graph(((Outcome.Extracted) outcome).extract())));
    return graphs;
  }

  private static Article article() {
    List<Submission> read = new ArrayList<>();
    new Articles(List.of(ARTICLE), Given.NOTHING, InputStream.nullInputStream()).forEach(read::add);
    return ((Submission.Accepted) read.get(0)).article();
  }

  @Test
  void graphHoldsToTheShapes() {
    assertEquals(Optional.empty(), mapped.faults());
  }

  @Test
  void blinkenPlansToVisitFourStates() {
    assertEquals(
        Set.of("Egypt", "Israel", "Jordan", "Qatar"),
        answers(
            """
            ?who rdfs:label "Antony Blinken"@en ; dip:plansToVisit ?state .
            ?state a dip:State ; rdfs:label ?answer
            """));
  }

  @Test
  void blinkenHasVisitedNoneOfThemYet() {
    assertEquals(
        Set.of(), answers("?who rdfs:label \"Antony Blinken\"@en ; dip:visits/rdfs:label ?answer"));
  }

  @Test
  void dayOfTheAnnouncementIsNotThatOfTheVisits() {
    assertFalse(
        holds(
            """
            ?visit a dip:Visit ; dip:visitor/rdfs:label "Antony Blinken"@en .
            ?report dip:reports ?visit ; sem:hasEarliestBeginTimeStamp "2024-06-07"^^xsd:date
            """));
  }

  @Test
  void hamasHasNotAccepted() {
    assertTrue(holds("?who rdfs:label \"Hamas\"@en ; dip:hasNotAccepted ?terms"));
    assertFalse(holds("?who rdfs:label \"Hamas\"@en ; dip:accepts ?terms"));
  }

  @Test
  void graphDoesNotAssertThatIsraelAccepts() {
    assertFalse(
        holds(
            """
            ?who rdfs:label "Israel"@en ;
              dip:hasReportedAcceptance|dip:hasReportedAcceptanceOfProposalOf|dip:agreesWith ?what
            """));
    assertFalse(
        holds(
            """
            ?acceptance a dip:Acceptance ; dip:accepter/rdfs:label "Israel"@en .
            ?report dip:reports ?acceptance ; dip:status ?status .
            FILTER ( ?status IN (dip:Completed, dip:Ongoing, dip:Planned) )
            FILTER NOT EXISTS { ?report dip:accordingTo ?source }
            """));
  }

  @Test
  void bidenHasPutForwardThePlanOfTheLastOfMay() {
    assertTrue(
        holds(
            """
            ?terms a dip:Terms ; dip:proposer/rdfs:label "Joe Biden"@en .
            ?proposal a dip:Proposal ; dip:proposer/rdfs:label "Joe Biden"@en .
            ?report dip:reports ?proposal ; dip:status dip:Completed ;
              sem:hasEarliestBeginTimeStamp "2024-05-31"^^xsd:date
            """));
  }

  @Test
  void hamasHasYetToTakeAStandOnBidensPlan() {
    assertEquals(Set.of("pending"), stances("Hamas"));
  }

  @Test
  void israelsAssentToBidensPlanIsWhatTheUnitedStatesSay() {
    assertTrue(
        holds(
            """
            ?position dip:positionOn/dip:proposer/rdfs:label "Joe Biden"@en ;
              dip:positionOf/rdfs:label "Israel"@en ; dip:stance dip:AcceptedStance ;
              dip:accordingTo/rdfs:label "United States"@en
            """));
  }

  @Test
  void bidenPlansToMeetMacronOnTheDayAfter() {
    assertTrue(
        holds(
            """
            ?meeting a dip:Meeting ; dip:participant/rdfs:label "Joe Biden"@en, "Emmanuel Macron"@en .
            ?report dip:reports ?meeting ; dip:status dip:Planned ;
              sem:hasEarliestBeginTimeStamp "2024-06-08"^^xsd:date
            """));
  }

  @Test
  void mcGurkHasVisitedEgypt() {
    assertEquals(
        Set.of("Egypt"),
        answers("?who rdfs:label \"Brett McGurk\"@en ; dip:visited/rdfs:label ?answer"));
  }

  @Test
  void burnsHasVisitedDohaOnly() {
    assertEquals(
        Set.of("Doha"),
        answers("?who rdfs:label \"William Burns\"@en ; dip:visited/rdfs:label ?answer"));
  }

  @Test
  void bidenIsVisitingFrance() {
    assertTrue(holds("?who rdfs:label \"Joe Biden\"@en ; dip:isVisiting/rdfs:label \"France\"@en"));
  }

  @Test
  void netanyahuPlansToVisitTheUnitedStatesInJuly() {
    assertTrue(
        holds(
            """
            ?visit a dip:Visit ; dip:visitor/rdfs:label "Benjamin Netanyahu"@en ;
              dip:destination/rdfs:label "United States"@en .
            ?report dip:reports ?visit ; dip:status dip:Planned ;
              sem:hasEarliestBeginTimeStamp "2024-07-24"^^xsd:date
            """));
  }

  @Test
  void nobodyHasLeftTheCoalition() {
    assertEquals(Set.of(), factsOf("walk out of the government", "dip:Withdrawal"));
  }

  @Test
  void ministersOnlyFearThatIsraelAccepts() {
    assertEquals(Set.of(), factsOf("walk out of the government", "dip:Acceptance"));
  }

  @Test
  void noCaptiveIsFreeAndTheFightingGoesOn() {
    assertEquals(Set.of(), factsOf("Hamas would free its captives", "dip:DiplomaticEvent"));
  }

  /**
   * Seven travel records of the Office of the Historian are imported as the later reports of a
   * coder. Where the article dates a plan, what became of it lies within two days of that.
   */
  @Test
  void plansAreLinkedToWhatTheTravelRecordsTell() {
    assertEquals(
        Set.of(
            "Antony Blinken: Egypt 2024-06-10",
            "Antony Blinken: Israel 2024-06-10",
            "Antony Blinken: Jordan 2024-06-11",
            "Antony Blinken: Qatar 2024-06-12",
            "Benjamin Netanyahu: United States 2024-07-25"),
        answers(
            graphWithRecords,
            """
            ?plan dip:outcome ?outcome ; dip:status dip:Planned .
            OPTIONAL {
              ?plan sem:hasEarliestBeginTimeStamp ?from ; sem:hasLatestEndTimeStamp ?until .
            }
            ?outcome dip:reports [ dip:visitor/rdfs:label ?who ; dip:destination/rdfs:label ?where ] ;
              dip:status dip:Completed ; sem:hasEarliestBeginTimeStamp ?day .
            FILTER ( !BOUND(?from)
              || ?day >= ?from - "P2D"^^xsd:dayTimeDuration
              && ?day <= ?until + "P2D"^^xsd:dayTimeDuration )
            BIND ( STRLANG(CONCAT(?who, ": ", ?where, " ", STR(?day)), "en") AS ?answer )
            """));
  }

  @Test
  void importedReportsLeadToWhoeverCodedThem() {
    assertEquals(
        Set.of("Office of the Historian"),
        answers(
            graphWithRecords,
            """
            ?report prov:hadPrimarySource/schema:datePublished ?published ;
              prov:wasGeneratedBy/prov:wasAssociatedWith/rdfs:label ?answer .
            FILTER ( ?published > "2024-06-07"^^xsd:date )
            """));
  }

  /** Events of the type that the sentence with these words states as facts or plans. */
  private static Set<String> factsOf(String words, String type) {
    return answers(
        """
        ?report dip:evidence/nif:sentence/nif:anchorOf ?sentence ; dip:status ?status ;
          dip:reports ?event .
        ?event a %s ; rdfs:label ?answer .
        FILTER ( CONTAINS(?sentence, "%s") )
        FILTER ( ?status IN (dip:Completed, dip:Ongoing, dip:Planned) )
        """
            .formatted(type, words));
  }

  /** The stances of the party on what Biden proposed. */
  private static Set<String> stances(String party) {
    return answers(
        """
        ?position dip:positionOn/dip:proposer/rdfs:label "Joe Biden"@en ;
          dip:positionOf/rdfs:label "%s"@en ; dip:stance/rdfs:label ?answer
        """
            .formatted(party));
  }

  private static boolean holds(String pattern) {
    try (QueryExecution ask = execution(graph, "ASK { " + pattern + " }")) {
      return ask.execAsk();
    }
  }

  private static Set<String> answers(String pattern) {
    return answers(graph, pattern);
  }

  private static Set<String> answers(Model asked, String pattern) {
    Set<String> answers = new TreeSet<>();
    try (QueryExecution select = execution(asked, "SELECT ?answer { " + pattern + " }")) {
      select
          .execSelect()
          .forEachRemaining(row -> answers.add(row.getLiteral("answer").getLexicalForm()));
    }
    return answers;
  }

  private static QueryExecution execution(Model asked, String query) {
    return QueryExecution.model(asked).query(PREFIXES + query).build();
  }
}
