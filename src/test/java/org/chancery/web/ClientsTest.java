package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientsTest {
  private static final String DATA =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX id: <https://w3id.org/chancery/id/>
      <https://w3id.org/chancery/doc/a1> {
        id:ada-arno dip:visited id:belmora, id:cordia .
        id:belmora dip:rejected id:proposal-1 .
      }
      """;

  private static final String QUERY =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      SELECT ?what { <https://w3id.org/chancery/id/ada-arno> dip:visited ?what } ORDER BY ?what
      """;

  private static final List<String> ANSWERS =
      List.of("https://w3id.org/chancery/id/belmora", "https://w3id.org/chancery/id/cordia");

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
  void jenaReadsTheAnswers() {
    List<String> answers = new ArrayList<>();
    try (QueryExecution query = QueryExecutionHTTP.service(served.address("/sparql"), QUERY)) {
      query.execSelect().forEachRemaining(row -> answers.add(row.getResource("what").getURI()));
    }

    assertEquals(ANSWERS, answers);
  }

  @Test
  void rdf4jReadsTheAnswers() {
    List<String> answers = new ArrayList<>();
    SPARQLRepository repository = new SPARQLRepository(served.address("/sparql"));
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult rows = connection.prepareTupleQuery(QUERY).evaluate()) {
      rows.forEach(row -> answers.add(row.getValue("what").stringValue()));
    } finally {
      repository.shutDown();
    }

    assertEquals(ANSWERS, answers);
  }

  @Test
  void plainHttpReadsTheAnswers() {
    assertEquals(ANSWERS, served.query(QUERY, "text/csv").body().lines().skip(1).toList());
  }
}
