package org.chancery.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.event.FinderSettings;
import org.chancery.graph.Iris;
import org.chancery.graph.StaticGraphs;
import org.chancery.store.GraphStore;

/** A little store behind a server of its own, on any free port. */
final class Served implements AutoCloseable {
  static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 1000, 100_000, 8);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final GraphStore store;
  private final Server server;

  private Served(Path folder, String trig, Settings settings) {
    store = GraphStore.openOrCreate(folder);
    DatasetGraph graphs = store.updating();
    Txn.executeWrite(
        graphs,
        () -> {
          StaticGraphs.of(Iris.DEFAULT).quads().forEach(graphs::add);
          RDFParser.fromString(trig, Lang.TRIG).parse(graphs);
        });
    server = Server.start(store, settings);
  }

  /** Serves what stands in the text, to read only. */
  static Served trig(String trig, Path folder) {
    return trig(trig, folder, LIMITS);
  }

  static Served trig(String trig, Path folder, Limits limits) {
    return new Served(folder, trig, settings(limits, Optional.empty()));
  }

  /** Serves it so that some may change it. */
  static Served writable(String trig, Path folder, Passwords writers) {
    return new Served(folder, trig, settings(LIMITS, Optional.of(writers)));
  }

  private static Settings settings(Limits limits, Optional<Passwords> writers) {
    return new Settings(
        Settings.LOOPBACK,
        0,
        Optional.of("https://pages.example"),
        writers,
        limits,
        Iris.DEFAULT,
        FinderSettings.BEST);
  }

  GraphStore store() {
    return store;
  }

  String address(String path) {
    return server.address() + path.substring(1);
  }

  /** The answer to a query by GET. */
  HttpResponse<String> query(String sparql, String accept) {
    return get("/sparql?query=" + encoded(sparql), accept);
  }

  HttpResponse<String> get(String path, String accept) {
    return send(request(path).header("Accept", accept).GET());
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address(path))).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Waits until a query runs. */
  void awaitQuery() {
    while (!get("/metrics").body().contains("chancery_queries_running 1.0")) {
      Thread.onSpinWait();
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
