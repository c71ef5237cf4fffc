package org.chancery.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.event.FinderSettings;
import org.chancery.graph.Iris;
import org.chancery.query.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static final String ARTICLE =
      """
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX id: <https://w3id.org/chancery/id/>
      PREFIX event: <https://w3id.org/chancery/event/>
      PREFIX doc: <https://w3id.org/chancery/doc/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

      id:arno a dip:Entity, dip:Person ; rdfs:label "Ada <script>alert(1)</script> Arno"@en .
      id:belmora a dip:Entity, dip:State ; rdfs:label "Belmora"@en ; dip:stateCode "BEL" .
      id:cordia a dip:Entity, dip:State ; rdfs:label "Cordia"@en ; dip:stateCode "COR" .
      doc:a1 a dip:Article ; schema:datePublished "2024-06-07"^^xsd:date ;
        schema:headline "Arno & Belmora" ; dct:publisher "The Cordian" .
      doc:script a dip:Article ; schema:datePublished "2024-06-08"^^xsd:date ;
        schema:url "javascript:alert(1)" .
      doc:linked a dip:Article ; schema:datePublished "2024-06-08"^^xsd:date ;
        schema:url "HTTPS://news.example/1" .
      doc:quiet a dip:Article ; schema:datePublished "2024-06-08"^^xsd:date .
      event:v1 a dip:Visit, dip:DiplomaticEvent ; dip:agent id:arno ; sem:hasPlace id:belmora .
      <https://w3id.org/chancery/doc/a1#report-1> dip:reports event:v1 ; dip:status dip:Planned ;
        prov:hadPrimarySource doc:a1 ; dip:evidence <https://w3id.org/chancery/doc/a1#char=5,10> .
      <https://w3id.org/chancery/doc/a1#char=5,10> nif:beginIndex 5 ; nif:endIndex 10 ;
        nif:sentence <https://w3id.org/chancery/doc/a1#char=0,20> .
      <https://w3id.org/chancery/doc/a1#char=0,20> nif:beginIndex 0 ;
        nif:anchorOf "Arno will visit Belmora." .
      """;

  private final Site site = site(ARTICLE);

  private static Site site(String turtle) {
    return new Site(
        new StoreReader(dataset(turtle), () -> "once"),
        Questions.all(),
        Iris.DEFAULT,
        FinderSettings.BEST);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void nothingIsReadOnceThePagesAreClosed() {
    StoreReader reader = new StoreReader(dataset(ARTICLE), () -> "once");
    reader.close();
    assertThrows(QueryCancelledException.class, () -> reader.rows("articles"));
  }

  @Test
  void eventPageMarksTheWordInItsSentence() {
    assertTrue(html("/event/v1").contains("Arno <mark>will </mark>visit Belmora."));
  }

  @Test
  void reportNamesItsArticleByTitlePublisherAndDay() {
    assertTrue(
        html("/events")
            .contains("<a href=\"/doc/a1\">Arno &amp; Belmora</a>, The Cordian, 7 June 2024"));
  }

  @Test
  void articlePageDoesNotLinkToItself() {
    assertFalse(html("/doc/a1").contains("href=\"/doc/a1\""));
  }

  @Test
  void onlyAnAddressOnTheWebIsALink() {
    assertTrue(html("/doc/script").contains("published at javascript:alert(1)"));
    assertFalse(html("/doc/script").contains("href=\"javascript"));
    assertTrue(html("/doc/linked").contains("href=\"HTTPS://news.example/1\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"party", "who"})
  void timelineTakesThePartyAlsoByItsOldName(String parameter) {
    Reply reply = site.reply(new PageRequest("/timeline", Map.of(parameter, "arno")));

    assertTrue(new String(reply.body(), UTF_8).contains("<input name=\"party\""));
    assertEquals(200, reply.status());
  }

  @Test
  void startPageCountsAlsoArticlesThatTellNothing() {
    assertTrue(html("/").contains("<dt>articles, 1 of them with events</dt><dd>4</dd>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/events", "/network", "/timeline", "/visits", "/id/arno", "/event/v1"})
  void scriptInALabelIsShownAndNotRun(String path) {
    String html = html(path);
    assertTrue(html.contains("alert(1)"), html);
    assertFalse(html.contains("<script>alert"), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/id/nobody", "/event/none", "/doc/a2", "/terms/a1/x", "/assets/../a.css"})
  void whatTheStoreDoesNotKnowIsNotFound(String path) {
    assertEquals(404, site.reply(new PageRequest(path, Map.of())).status());
  }

  @Test
  void filterLeavesOutOtherStatuses() {
    Reply reply = site.reply(new PageRequest("/events", Map.of("status", "completed")));
    assertTrue(new String(reply.body(), UTF_8).contains("Reports: 0"));
  }

  @Test
  void filterOffersOnlyWhatSomeEventHas() {
    assertEquals(List.of("Visit", "cooperation", "planned", "BEL"), offered(Map.of()));
  }

  @Test
  void filterShowsWhatIsChosenThoughNoEventHasIt() {
    assertEquals(
        List.of("Visit", "cooperation", "planned", "BEL", "COR"), offered(Map.of("state", "COR")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/network | from | 7 June | from=7 June is no day: give one such as 2024-06-07",
        "/visits | until | 2024-02-30 | until=2024-02-30 is no day",
        "/events | type | Vizit | type=Vizit is unknown: give one of Acceptance, Agreement",
        "/events | tone | neutral | tone=neutral is unknown: give one of conflict, cooperation",
        "/events | status | done | status=done is unknown: give one of completed",
        "/events | state | XYZ | state=XYZ is unknown: give one of BEL, COR",
        "/events | page | two | page=two is unknown: give a number from 1",
        "/network | level | towns | level=towns is unknown: give one of states",
        "/network | around | nobody | around=nobody is unknown: give an entity",
        "/network/edge | source | x:a | source=x:a is unknown: give an entity",
        "/network/edge | edge | up | edge=up is unknown: give one of conflict",
        "/timeline | with | nobody | with=nobody is unknown: give a name",
        "/query | question | why | question=why is unknown: give one of agreements",
        "/try | date | June | “June” is no day",
        "/events | colour | red | “colour” is no parameter of this page: it takes from, page",
        "/ | q | x | “q” is no parameter of this page: it takes none"
      })
  void parameterThatAPageDoesNotKnowIsRefusedWithWhatItExpects(
      String path, String name, String value, String words) {
    Reply reply = site.reply(new PageRequest(path, Map.of(name, value)));
    String html = new String(reply.body(), UTF_8);

    assertEquals(400, reply.status());
    assertTrue(html.replace("&#x3D;", "=").contains(words), html);
  }

  @Test
  void lastDayBeforeTheFirstIsRefused() {
    Map<String, String> turned = Map.of("from", "2024-06-30", "until", "2024-06-01");
    Reply reply = site.reply(new PageRequest("/events", turned));
    assertEquals(400, reply.status());
    assertTrue(new String(reply.body(), UTF_8).contains("change places"));
  }

  @Test
  void parameterGivenTwiceIsRefused() {
    Map<String, String[]> twice = Map.of("state", new String[] {"BEL", "COR"});
    Reply reply = site.reply(PageRequest.of("/events", twice));
    assertEquals(400, reply.status());
    assertTrue(new String(reply.body(), UTF_8).contains("“state” is given more than once"));
  }

  @ParameterizedTest
  @CsvSource({"/events, utm_source", "/, fbclid", "/id/arno, format"})
  void parameterThatChangesNothingIsPassedOver(String path, String name) {
    assertEquals(200, site.reply(new PageRequest(path, Map.of(name, "html"))).status());
  }

  @Test
  void lineWithMoreReportsThanFitSaysHowManyAreShown() {
    StringBuilder more = new StringBuilder(ARTICLE);
    for (int i = 0; i < 40; i++) {
      more.append(
          """
          doc:b%1$d a dip:Article ; schema:datePublished "2024-06-09"^^xsd:date .
          <https://w3id.org/chancery/doc/b%1$d#report-1> dip:reports event:v1 ;
            dip:status dip:Planned ; prov:hadPrimarySource doc:b%1$d .
          """
              .formatted(i));
    }
    Map<String, String> line =
        Map.of(
            "source", "https://w3id.org/chancery/id/arno",
            "target", "https://w3id.org/chancery/id/belmora",
            "edge", "cooperation");
    try (Site busy = site(more.toString())) {
      Reply reply = busy.reply(new PageRequest("/network/edge", line));
      assertTrue(new String(reply.body(), UTF_8).contains("Reports: 41, the newest 30"));
    }
  }

  @Test
  void searchFindsWordsOfASentence() {
    Reply reply = site.reply(new PageRequest("/search", Map.of("q", "VISIT bel")));
    assertTrue(new String(reply.body(), UTF_8).contains("Reports: 1"));
  }

  private List<String> offered(Map<String, String> chosen) {
    Reply reply = site.reply(new PageRequest("/events", chosen));
    return Pattern.compile("<option value=\"([^\"]+)\"")
        .matcher(new String(reply.body(), UTF_8))
        .results()
        .map(option -> option.group(1))
        .toList();
  }

  private String html(String path) {
    return new String(site.reply(new PageRequest(path, Map.of())).body(), UTF_8);
  }

  private static Dataset dataset(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    Dataset dataset = DatasetFactory.createTxnMem();
    dataset.executeWrite(() -> dataset.setDefaultModel(model));
    return dataset;
  }
}
