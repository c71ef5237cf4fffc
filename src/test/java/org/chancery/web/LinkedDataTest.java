package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
  private static final String DATA =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX id: <https://w3id.org/chancery/id/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <https://w3id.org/chancery/graph/entities> { id:ada-arno rdfs:label "Ada Arno" }
      <https://w3id.org/chancery/graph/offices> {
        <https://w3id.org/chancery/id/belmora#seat-1> dip:host id:belmora ; rdfs:label "Seat" .
      }
      <https://w3id.org/chancery/graph/offices> {
        <https://w3id.org/chancery/role/foreign-minister> rdfs:label "foreign minister" .
        id:ada-arno rdfs:isDefinedBy <https://w3id.org/chancery/gazetteer> .
      }
      <https://w3id.org/chancery/coding/jane-roe/7> {
        <https://w3id.org/chancery/agent/jane-roe> rdfs:label "Jane Roe" .
      }
      <https://w3id.org/chancery/doc/news%2F7> {
        <https://w3id.org/chancery/event/visit-1> a dip:Visit ; dip:visitor id:ada-arno .
      }
      """;

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.trig(DATA, folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, turtle",
    "application/ld+json, jsonld",
    "application/n-triples, ntriples",
    "application/rdf+xml, rdfxml"
  })
  void entityIsDescribedInTheFormatThatIsAccepted(String type, String format) {
    Graph accepted = graph(served.get("/id/ada-arno", type));
    Graph asked = graph(served.get("/id/ada-arno?format=" + format, "text/html"));

    assertEquals(3, accepted.size());
    assertTrue(accepted.isIsomorphicWith(asked));
  }

  @Test
  void browserGetsAPage() {
    HttpResponse<String> response =
        served.get("/id/ada-arno", "text/html,application/xhtml+xml,*/*;q=0.8");

    assertTrue(type(response).startsWith("text/html"));
  }

  @Test
  void responseLinksToTheOtherFormats() {
    assertTrue(
        served
            .get("/id/ada-arno", "text/turtle")
            .headers()
            .allValues("Link")
            .contains(
                "</id/ada-arno?format=jsonld>; rel=\"alternate\"; type=\"application/ld+json\""));
  }

  @Test
  void articleIsDescribedByItsGraph() {
    assertEquals(2, graph(served.get("/doc/news%2F7", "text/turtle")).size());
  }

  @Test
  void partsOfAThingAreDescribedWithIt() {
    assertEquals(2, graph(served.get("/id/belmora", "text/turtle")).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/role/foreign-minister",
        "/gazetteer",
        "/agent/jane-roe",
        "/coding/jane-roe/7",
        "/graph/offices"
      })
  void whateverStandsBelowTheBaseIsDescribed(String path) {
    assertFalse(graph(served.get(path, "text/turtle")).isEmpty());
  }

  @Test
  void ontologyStandsAtItsIri() {
    assertTrue(
        graph(served.get("/ontology", "text/turtle"))
            .contains(
                NodeFactory.createURI("https://w3id.org/chancery/ontology#Visit"), null, null));
  }

  @Test
  void thingThatTheStoreDoesNotKnowIsNotFound() {
    assertEquals(404, served.get("/id/nobody", "text/turtle").statusCode());
  }

  @Test
  void unknownFormatIsRefusedWithTheKnownOnes() {
    HttpResponse<String> response = served.get("/id/ada-arno?format=pdf", "*/*");

    assertEquals(406, response.statusCode());
    assertTrue(response.body().contains("jsonld"));
  }

  @Test
  void thingsAreNotWrittenTo() {
    assertEquals(405, served.post("/id/ada-arno", "text/turtle", "").statusCode());
  }

  @Test
  void datasetIsDescribedAtTheWellKnownPlace() {
    assertTrue(served.get("/.well-known/void", "text/turtle").body().contains("sparqlEndpoint"));
  }

  private static Graph graph(HttpResponse<String> response) {
    Lang lang = RDFLanguages.contentTypeToLang(type(response).replaceAll(";.*", ""));
    return RDFParser.fromString(response.body(), lang).toGraph();
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
