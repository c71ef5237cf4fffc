package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.graph.Iris;
import org.chancery.graph.StaticGraphs;
import org.chancery.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many clients at a time, on loopback: {@code mvn test -Dtest=ServerLoad}. It is no part of the
 * build. Prints how many requests are answered a second, and how long they take.
 */
class ServerLoad {
  private static final int CLIENTS = 32;
  private static final long QUADS = Long.getLong("chancery.load.quads", 1_000_000);
  private static final Duration TIME =
      Duration.ofSeconds(Long.getLong("chancery.load.seconds", 60));
  private static final Duration WARMING = Duration.ofSeconds(10);

  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  /** A lookup, and four questions of one or two steps. */
  private static final List<String> QUESTIONS =
      List.of(
          "SELECT ?property ?value { <%s> ?property ?value }",
          "SELECT DISTINCT ?where { <%s> dip:visited ?where }",
          "SELECT ?event ?where { ?event dip:visitor <%s> ; dip:destination ?where }",
          "SELECT ?status ?report { ?event dip:visitor <%s> . ?report dip:reports ?event ;"
              + " dip:status ?status }",
          "SELECT ?words { ?report dip:reports <%s> ; dip:evidence/nif:anchorOf ?words }");

  @TempDir Path folder;

  @Test
  void everyRequestIsAnswered() throws InterruptedException, ExecutionException {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      long quads = fill(store);
      try (Server server = Server.start(store, Settings.local(0))) {
        run(server.address(), WARMING);
        List<Long> times = run(server.address(), TIME);
        report(quads, times);
        assertEquals(0, times.stream().filter(time -> time < 0).count(), "requests that failed");
      }
    }
  }

  private static long fill(GraphStore store) {
    DatasetGraph graphs = store.updating();
    return Txn.calculateWrite(
        graphs,
        () -> {
          StaticGraphs.of(Iris.DEFAULT).quads().forEach(graphs::add);
          return new LoadGraph(graphs).write(QUADS);
        });
  }

  /** Microseconds of each request; below zero for one that failed. */
  private static List<Long> run(String address, Duration time)
      throws InterruptedException, ExecutionException {
    Instant end = Instant.now().plus(time);
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<List<Long>>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int seed = i;
        clients.add(() -> ask(address, end, new Random(seed)));
      }
      List<Long> times = new ArrayList<>();
      for (Future<List<Long>> client : pool.invokeAll(clients)) {
        times.addAll(client.get());
      }
      return times;
    } finally {
      pool.shutdown();
    }
  }

  private static List<Long> ask(String address, Instant end, Random random)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    List<Long> times = new ArrayList<>();
    while (Instant.now().isBefore(end)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path(random)))
              .header("Accept", "application/sparql-results+json, text/turtle")
              .build();
      long begun = System.nanoTime();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      long taken = (System.nanoTime() - begun) / 1000;
      times.add(response.statusCode() == 200 ? taken : -taken);
    }
    return times;
  }

  /** One in six asks for linked data, the others in SPARQL. */
  private static String path(Random random) {
    int kind = random.nextInt(QUESTIONS.size() + 1);
    int person = random.nextInt(LoadGraph.PEOPLE);
    if (kind == QUESTIONS.size()) {
      return "id/person-" + person;
    }
    String thing =
        kind == QUESTIONS.size() - 1
            ? LoadGraph.event(random.nextInt((int) (QUADS / 40))).getURI()
            : LoadGraph.person(person).getURI();
    String query = PREFIXES + QUESTIONS.get(kind).formatted(thing);
    return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static void report(long quads, List<Long> times) {
    List<Long> sorted = times.stream().map(Math::abs).sorted().toList();
    System.out.printf(
        "%,d quads, %d clients, %d s: %,d requests, %,.0f a second; p50 %.1f ms, p99 %.1f ms,"
            + " longest %.1f ms; failed: %d%n",
        quads,
        CLIENTS,
        TIME.toSeconds(),
        sorted.size(),
        (double) sorted.size() / TIME.toSeconds(),
        part(sorted, 0.5),
        part(sorted, 0.99),
        part(sorted, 1),
        times.stream().filter(time -> time < 0).count());
  }

  private static double part(List<Long> sorted, double share) {
    return sorted.get((int) Math.round(share * (sorted.size() - 1))) / 1000.0;
  }
}
