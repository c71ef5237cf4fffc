package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.chancery.graph.Iris;
import org.chancery.graph.StaticGraphs;
import org.chancery.store.GraphStore;
import org.chancery.store.StoreWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A SPARQL server in a process of its own takes the N-Quads through the Graph Store Protocol. */
class OtherStoreTest {
  private static final String N_QUADS = "application/n-quads";

  @TempDir Path folder;
  private Process fuseki;
  private URI graphs;

  @BeforeEach
  void start() throws IOException {
    fuseki =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Fuseki.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    graphs = URI.create(fuseki.inputReader().readLine());
  }

  @AfterEach
  void stop() {
    fuseki.destroy();
  }

  @Test
  void partsThatShareEntitiesMakeTheGraphThatWasWritten() throws Exception {
    List<String> written = written();
    int middle = written.size() / 2;

    post(written.subList(0, middle + 100));
    post(written.subList(middle - 100, written.size()));

    HttpResponse<String> stored = send(HttpRequest.newBuilder(graphs).header("Accept", N_QUADS));
    assertEquals(written, stored.body().lines().sorted().toList());
  }

  /** The lines of a store's N-Quads. */
  private List<String> written() throws IOException {
    Path file = folder.resolve("kg.nq");
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      try (StoreWriter writer = store.writer(Iris.DEFAULT)) {
        StaticGraphs.of(Iris.DEFAULT).byName().forEach(writer::replaceShared);
        writer.commit();
      }
      store.backUp(file);
    }
    return Files.readAllLines(file).stream().sorted().toList();
  }

  private void post(List<String> quads) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(graphs)
                .header("Content-Type", N_QUADS)
                .POST(BodyPublishers.ofString(String.join("\n", quads))));
    assertEquals(2, answer.statusCode() / 100, answer.body());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  /** Fuseki as it is, with an empty dataset in memory; it prints where its graphs are. */
  static final class Fuseki {
    private Fuseki() {}

    public static void main(String[] none) {
      FusekiServer server =
          FusekiServer.create()
              .loopback(true)
              .port(0)
              .add("/kg", DatasetFactory.createTxnMem(), true)
              .start();
      System.out.println("http://localhost:%d/kg/data".formatted(server.getHttpPort()));
      server.join();
    }
  }
}
