package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chancery.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir Path folder;

  @Test
  void queryForWhichThereIsNoPlaceIsToldToComeAgain() {
    Limits one = new Limits(Duration.ofSeconds(8), 1000, 100_000, 1);
    try (Served served = Served.trig("", folder, one)) {
      List<CompletableFuture<HttpResponse<String>>> answers =
          IntStream.range(0, 4)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> served.query(ENDLESS, "text/csv")))
              .toList();
      List<String> bodies = answers.stream().map(answer -> answer.join().body()).toList();

      assertTrue(bodies.stream().anyMatch(body -> body.startsWith("1 queries are running")));
      assertTrue(answers.stream().allMatch(answer -> answer.join().statusCode() == 503));
    }
  }

  @Test
  void queryThatRunsWhenTheServerIsStoppedIsAnsweredThatItIs() {
    CompletableFuture<HttpResponse<String>> answer;
    try (Served served = Served.trig("", folder)) {
      answer = CompletableFuture.supplyAsync(() -> served.query(ENDLESS, "text/csv"));
      served.awaitQuery();
    }

    assertEquals(503, answer.join().statusCode());
    assertTrue(answer.join().body().contains("stopped"), answer.join().body());
  }

  @Test
  void clientMayAskForLessTime() {
    try (Served served = Served.trig("", folder)) {
      String path = "/sparql?timeout=0.5&query=" + Served.encoded(ENDLESS);

      assertEquals(503, served.get(path, "text/csv").statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "NaN", "soon"})
  void timeThatIsNoneIsRefused(String time) {
    try (Served served = Served.trig("", folder)) {
      String path = "/sparql?timeout=%s&query=%s".formatted(time, Served.encoded("ASK {}"));
      HttpResponse<String> answer = served.get(path, "text/csv");

      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains("timeout=%s: expected a number".formatted(time)));
    }
  }

  @Test
  void answerOfJustSoManyRowsIsGiven() {
    Limits two = new Limits(Duration.ofSeconds(8), 2, 100_000, 1);
    try (Served served = Served.trig("<x:g> { <x:a> <x:b> 1, 2, 3 }", folder, two)) {
      String query = "SELECT ?c { <x:a> <x:b> ?c } LIMIT ";

      assertEquals(200, served.query(query + 2, "text/csv").statusCode());
      assertEquals(400, served.query(query + 3, "text/csv").statusCode());
    }
  }

  @Test
  void limitBelowOneIsRefused() {
    assertThrows(InputException.class, () -> new Limits(Duration.ZERO, 1, 1, 1));
  }

  @Test
  void portInUseIsRefusedWithWhatToDo() {
    try (Served served = Served.trig("", folder)) {
      int port = URI.create(served.address("/")).getPort();

      InputException refusal =
          assertThrows(
              InputException.class, () -> Server.start(served.store(), Settings.local(port)));

      assertTrue(refusal.getMessage().contains("--port"), refusal.getMessage());
    }
  }
}
