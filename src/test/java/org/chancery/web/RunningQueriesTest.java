package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class RunningQueriesTest {
  private final RunningQueries queries = new RunningQueries(1);

  @Test
  void queryThatIsEndedIsToldWhy() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                queries.follow(
                    query(),
                    running -> {
                      queries.endAll("no memory left");
                      running.ask();
                    }));

    assertEquals(503, refusal.status());
    assertEquals("no memory left", refusal.getMessage());
  }

  @Test
  void queryThatHasRunOutOfTimeIsNotEndedByTheServer() {
    assertThrows(
        QueryCancelledException.class,
        () ->
            queries.follow(
                query(),
                running -> {
                  running.abort();
                  running.ask();
                }));
  }

  @Test
  void placeOfAQueryThatFailsIsFreeAgain() {
    assertThrows(
        IllegalStateException.class,
        () ->
            queries.run(
                () -> {
                  throw new IllegalStateException("failed");
                }));

    assertEquals(0, queries.size());
  }

  private static QueryExec query() {
    return QueryExec.dataset(DatasetGraphFactory.empty()).query("ASK {}").build();
  }
}
