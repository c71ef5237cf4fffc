package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may send who means no good. After each, the server answers as before. */
class HostileQueriesTest {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), 500, 100_000, 2);
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String SECRET = "the combination is 1-2-3";
  private static final String CHAIN = chain(400);

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    served = Served.trig(CHAIN, folder.resolve("kg"), LIMITS);
  }

  /** A chain of letters, each forwarded to all that follow: paths without number. */
  private static String chain(int length) {
    StringBuilder trig = new StringBuilder("<x:letters> {\n");
    trig.append(
        """
        <https://w3id.org/chancery/id/a> a <https://w3id.org/chancery/ontology#Entity>,
            <https://w3id.org/chancery/ontology#Person> ;
          <http://www.w3.org/2000/01/rdf-schema#label> "%s" .
        """
            .formatted(SCRIPT));
    for (int i = 0; i < length; i++) {
      trig.append("<x:l%d> <x:to> <x:l%d>, <x:l%d> .\n".formatted(i, i + 1, i * 7 % length));
    }
    return trig.append("}").toString();
  }

  @AfterEach
  void stillAnswers() {
    HttpResponse<String> answer =
        served.query("SELECT ?next { <x:l0> <x:to> ?next } ORDER BY ?next", "text/csv");

    assertEquals("next\r\nx:l0\r\nx:l1\r\n", answer.body());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  static Stream<String> endless() {
    return Stream.of(
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?a ?d",
        "SELECT (COUNT(*) AS ?n) { ?a (<x:to>|!<x:to>)* ?b . ?c (<x:to>|^<x:to>)* ?d }",
        "ASK { ?a (<x:to>/<x:to>*)+ ?b . ?b (^<x:to>)* ?c . FILTER(?c = <x:nowhere>) }",
        "SELECT (REGEX(\"%s!\", \"^(a|aa)+\\\\1!!$\") AS ?x) {}".formatted("a".repeat(60)),
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER REGEX(CONCAT(STR(?a), \"%s!\"), \"(a|aa)+\\\\1!!$\") }"
            .formatted("a".repeat(60)),
        "ASK { BIND(REPLACE(\"%s!\", \"^(a|aa)+\\\\1!!$\", \"b\") AS ?x) FILTER(BOUND(?x)) }"
            .formatted("a".repeat(60)),
        "SELECT ?a { ?a ?b ?c } ORDER BY REGEX(\"%s!\", \"^(a|aa)+\\\\1!!$\")"
            .formatted("a".repeat(80)),
        "SELECT (MAX(REGEX(\"%s!\", \"^(a|aa)+\\\\1!!$\")) AS ?x) { ?a ?b ?c }"
            .formatted("a".repeat(60)));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void queryWithoutEndIsStopped(String query) {
    long begun = System.nanoTime();
    HttpResponse<String> response = served.query(query, "text/csv");
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);

    assertEquals(503, response.statusCode(), response.body());
    assertTrue(response.headers().firstValue("Retry-After").isPresent());
    assertTrue(taken.compareTo(Duration.ofSeconds(20)) < 0, "stopped after " + taken);
  }

  @Test
  void answerWithoutEndIsRefused() {
    assertEquals(400, served.query("SELECT * { ?a ?b ?c . ?d ?e ?f }", "text/csv").statusCode());
    assertEquals(400, served.query("DESCRIBE ?a { ?a ?b ?c }", "text/turtle").statusCode());
    assertEquals(
        400,
        served.query("CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }", "text/turtle").statusCode());
  }

  @Test
  void textThatIsDoubledWithoutEndIsRefused() {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?t40) AS ?n) { BIND(\"long\" AS ?t0) ");
    for (int i = 0; i < 40; i++) {
      query.append("BIND(CONCAT(?t%d, ?t%d) AS ?t%d) ".formatted(i, i, i + 1));
    }

    assertEquals(400, served.query(query + "}", "text/csv").statusCode());
  }

  @Test
  void hugeQueryIsRefused() {
    String query = "SELECT * { ?a ?b \"%s\" }".formatted("x".repeat(1_000_000));

    assertEquals(413, served.post("/sparql", "application/sparql-query", query).statusCode());
  }

  @Test
  void deeplyNestedQueryIsRefused() {
    String query = "SELECT * " + "{".repeat(30_000) + "}".repeat(30_000);

    assertEquals(400, served.post("/sparql", "application/sparql-query", query).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
  void serverReachesNoOther(String service) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(300);
      String query =
          "SELECT * { %s <http://localhost:%d/sparql> { ?a ?b ?c } }"
              .formatted(service, other.getLocalPort());

      int status = served.query(query, "text/csv").statusCode();

      assertEquals(service.equals("SERVICE") ? 403 : 200, status);
      assertThrows(SocketTimeoutException.class, other::accept);
    }
  }

  @Test
  void filesAreNoGraphs() {
    String query =
        "SELECT * FROM <%s> { ?a ?b ?c }".formatted(folder.resolve("secret.txt").toUri());

    assertFalse(served.query(query, "text/csv").body().contains("combination"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd>",
        "DROP ALL",
        "INSERT DATA { GRAPH <x:letters> { <x:l0> <x:to> <x:l9> } }"
      })
  void readersWriteNothing(String update) {
    assertTrue(served.post("/sparql", "application/sparql-update", update).statusCode() >= 400);
    assertTrue(
        served
                .post(
                    "/sparql",
                    "application/x-www-form-urlencoded",
                    "update=" + Served.encoded(update))
                .statusCode()
            >= 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<java:java.lang.Runtime>(1)",
        "<http://jena.apache.org/ARQ/function#wait>(60000)",
        "<http://jena.apache.org/ARQ/function#env>(\"PATH\")",
        "<http://www.w3.org/2005/xpath-functions#matches>(\"aaaa\", \"a\")"
      })
  void functionsOfJavaAreNotCalled(String call) {
    assertEquals("x\r\n\r\n", served.query("SELECT (" + call + " AS ?x) {}", "text/csv").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/id/..%2f..%2f..%2fsecret.txt",
        "/id/%2e%2e/%2e%2e/secret.txt",
        "/static/..%2f..%2fsecret.txt",
        "/sparql/../../secret.txt",
        "/doc/..%5c..%5csecret.txt",
        "/META-INF/MANIFEST.MF",
        "/..;/secret.txt"
      })
  void pathsLeadToNoFiles(String path) {
    HttpResponse<String> response = served.get(path, "*/*");

    assertTrue(response.statusCode() >= 400, path + ": " + response.statusCode());
    assertFalse(response.body().contains("combination"));
  }

  @Test
  void scriptInALabelIsEscapedOnThePage() {
    String page = served.get("/id/a", "text/html").body();

    assertTrue(page.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>"), page);
  }

  @Test
  void scriptInALabelIsNeverMarkup() {
    for (String path :
        List.of(
            "/id/a",
            "/sparql?query="
                + Served.encoded("SELECT ?b { <https://w3id.org/chancery/id/a> ?p ?b }"))) {
      HttpResponse<String> response = served.get(path, "text/html");
      boolean isMarkup =
          response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");

      assertFalse(isMarkup && response.body().contains(SCRIPT), path);
      assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
    }
  }

  @Test
  void answersAreNoScripts() {
    String query = "/sparql?callback=alert&query=" + Served.encoded("ASK {}");

    assertEquals(400, served.get(query, "*/*").statusCode());
  }
}
