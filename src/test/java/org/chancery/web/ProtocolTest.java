package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {
  private static final String DATA =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX id: <https://w3id.org/chancery/id/>
      PREFIX doc: <https://w3id.org/chancery/doc/>
      doc:a1 { id:ada-arno dip:visited id:belmora }
      doc:a2 { id:ada-arno dip:visited id:cordia }
      """;

  private static final String VISITS =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      SELECT ?where { ?who dip:visited ?where } ORDER BY ?where
      """;

  private static final String CONSTRUCT =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      CONSTRUCT WHERE { ?who dip:visited ?where }
      """;

  private static final String CSV =
      "where\r\nhttps://w3id.org/chancery/id/belmora\r\nhttps://w3id.org/chancery/id/cordia\r\n";

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

  @Test
  void queryByGetIsAnswered() {
    assertEquals(CSV, served.query(VISITS, "text/csv").body());
  }

  @Test
  void queryAsBodyOfPostIsAnswered() {
    HttpResponse<String> response =
        served.send(
            served
                .request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString(VISITS)));

    assertEquals(CSV, response.body());
  }

  @Test
  void queryInAFormIsAnswered() {
    HttpResponse<String> response =
        served.send(
            served
                .request("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString("query=" + Served.encoded(VISITS))));

    assertEquals(CSV, response.body());
  }

  @Test
  void graphsOfTheProtocolTakeThePlaceOfTheUnion() {
    String path =
        "/sparql?query=%s&default-graph-uri=%s"
            .formatted(Served.encoded(VISITS), Served.encoded("https://w3id.org/chancery/doc/a2"));

    assertEquals(
        "where\r\nhttps://w3id.org/chancery/id/cordia\r\n", served.get(path, "text/csv").body());
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values"
  })
  void rowsComeInTheFormatThatIsAccepted(String format) {
    assertTrue(type(served.query(VISITS, format)).startsWith(format));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle",
    "application/n-triples",
    "application/ld+json",
    "application/rdf+xml",
    "application/trig"
  })
  void statementsComeInTheFormatThatIsAccepted(String format) {
    assertTrue(type(served.query(CONSTRUCT, format)).startsWith(format));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?a ?b ?c }, 'text/csv, '",
    "ASK { ?a ?b ?c }, application/sparql-results+json",
    "CONSTRUCT WHERE { ?a ?b ?c }, text/turtle",
    "DESCRIBE <x:a>, text/turtle"
  })
  void formThatNoAnswerHasIsRefusedWithThoseThatItHas(String query, String offered) {
    HttpResponse<String> response = served.query(query, "image/png");

    assertEquals(406, response.statusCode());
    assertTrue(response.body().startsWith("Accept: image/png fits none of "), response.body());
    assertTrue(response.body().contains(offered), response.body());
  }

  @Test
  void formGivenAsAParameterGoesBeforeTheHeader() {
    String path = "/sparql?format=csv&query=" + Served.encoded(VISITS);

    assertEquals(CSV, served.get(path, "image/png").body());
  }

  @Test
  void yesOrNoIsAnswered() {
    HttpResponse<String> response = served.query("ASK { ?a ?b ?c }", "application/json");

    assertTrue(response.body().replaceAll("\\s", "").endsWith("\"boolean\":true}"));
  }

  @Test
  void describeGivesTheStatementsThatBeginWithIt() {
    String query = "DESCRIBE <https://w3id.org/chancery/id/ada-arno>";

    assertEquals(2, served.query(query, "application/n-triples").body().lines().count());
  }

  @Test
  void malformedQueryIsRefusedWithItsLine() {
    HttpResponse<String> response =
        served.query("SELECT ?é {\n  ?é a ?b\n  ?c }", "application/json");

    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("line 3, column"), response.body());
  }

  @Test
  void requestWithoutAQueryGetsADescriptionOfTheService() {
    assertTrue(served.get("/sparql", "text/turtle").body().contains("sd:UnionDefaultGraph"));
  }

  @Test
  void postWithoutAQueryIsRefused() {
    assertEquals(
        400, served.post("/sparql", "application/x-www-form-urlencoded", "a=b").statusCode());
  }

  @Test
  void otherKindsOfBodiesAreRefused() {
    assertEquals(415, served.post("/sparql", "image/png", VISITS).statusCode());
  }

  @Test
  void bodyThatIsTooLargeIsRefused() {
    String comment = "#" + "x".repeat(200_000) + "\n";

    assertEquals(
        413, served.post("/sparql", "application/sparql-query", comment + VISITS).statusCode());
  }

  @Test
  void unknownPathIsNotFound() {
    assertEquals(404, served.get("/no/such/page", "text/html").statusCode());
  }

  @Test
  void graphIsReadByTheGraphStoreProtocol() {
    String path = "/sparql/data?graph=" + Served.encoded("https://w3id.org/chancery/doc/a1");

    assertEquals(1, served.get(path, "application/n-triples").body().lines().count());
  }

  @Test
  void nothingIsWrittenUnlessItIsAllowed() {
    String update = "INSERT DATA { GRAPH <x:g> { <x:a> <x:b> <x:c> } }";
    String graph = "/sparql/data?graph=x:g";

    assertTrue(
        served.post("/sparql/update", "application/sparql-update", update).statusCode() >= 400);
    assertEquals(405, served.post(graph, "text/turtle", "<x:a> <x:b> 1 .").statusCode());
  }

  @Test
  void updateOfAStoreThatIsOnlyReadIsToldHowToAllowIt() {
    HttpResponse<String> response =
        served.post("/sparql/update", "application/sparql-update", "DROP ALL");

    assertEquals(403, response.statusCode());
    assertTrue(response.body().startsWith("read-only: start the server with --writable"));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /sparql/data, 'GET, HEAD, OPTIONS'",
    "BREW, /sparql, 'GET, HEAD, OPTIONS, POST'",
    "DELETE, /id/arvania, 'GET, HEAD, OPTIONS'",
    "POST, /events, 'GET, HEAD, OPTIONS'"
  })
  void methodThatAnAddressDoesNotTakeIsRefusedWithThoseThatItDoes(
      String method, String path, String taken) {
    HttpResponse<String> response =
        served.send(served.request(path).method(method, BodyPublishers.noBody()));

    assertEquals(405, response.statusCode());
    assertEquals(taken, response.headers().firstValue("Allow").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"/../, 400, the request is malformed", "/health/more, 404, "})
  void whatOnlyTheListenerSeesIsRefusedInPlainWords(String path, int status, String words) {
    HttpResponse<String> response = served.get(path, "*/*");

    assertEquals(status, response.statusCode());
    assertTrue(response.body().startsWith(words == null ? "<!doctype" : words), response.body());
  }

  @Test
  void addressThatIsTooLongIsRefusedInPlainWords() {
    HttpResponse<String> response = served.get("/sparql?query=" + "x".repeat(600_000), "*/*");

    assertEquals(414, response.statusCode());
    assertEquals("the address is too long: send the query by POST\n", response.body());
    assertEquals("close", response.headers().firstValue("Connection").orElse("kept"));
  }

  @Test
  void storeIsHealthy() {
    assertEquals("ok\n", served.get("/health").body());
  }

  @Test
  void metricsCountTheQueries() {
    served.query(VISITS, "text/csv");

    assertTrue(served.get("/metrics").body().contains("chancery_queries_seconds_count"));
  }

  @Test
  void pagesOfAnotherSiteMayReadWhereTheSettingSaysSo() {
    assertEquals(
        "https://pages.example",
        served
            .query(VISITS, "text/csv")
            .headers()
            .firstValue("Access-Control-Allow-Origin")
            .orElse(""));
  }

  @Test
  void browsersRunNothingFromElsewhere() {
    HttpResponse<String> response = served.get("/", "text/html");

    assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(
        response
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .startsWith("default-src 'none'"));
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
