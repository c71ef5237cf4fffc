package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.event.Status;
import org.chancery.graph.Ontology;
import org.chancery.web.page.TermsReader.Terms;

/**
 * Reads the chronicle out of the store, in one pass for each kind of fact; reports, which take
 * longest, are read beside the rest.
 */
final class ChronicleReader {
  private final StoreReader store;
  private final Links links;
  private final Ontology ontology = Ontology.standard();

  ChronicleReader(StoreReader store, Links links) {
    this.store = store;
    this.links = links;
  }

  Chronicle read() {
    CompletableFuture<List<Row>> reports =
        CompletableFuture.supplyAsync(() -> store.rows("reports"));
    Gazette gazette = gazette();
    Map<String, Publication> articles = articles();
    List<Terms> terms = new TermsReader(store, gazette, articles, links).all();
    Map<String, Happening> events = events(casts(gazette));
    return new Chronicle(
        gazette, articles.size(), reports(reports.join(), events, articles), terms);
  }

  private Map<String, Publication> articles() {
    Map<String, Publication> articles = new HashMap<>();
    for (Row row : store.rows("articles")) {
      String iri = row.get("article");
      articles.putIfAbsent(
          iri, new Publication(iri, row.get("published"), row.get("title"), row.get("publisher")));
    }
    return articles;
  }

  private Gazette gazette() {
    List<Actor> actors = new ArrayList<>();
    Map<String, Point> points = new HashMap<>();
    for (Row row : store.rows("actors")) {
      String iri = row.get("actor");
      actors.add(new Actor(iri, row.get("label"), row.localName("kind"), row.get("state")));
      if (row.has("latitude")) {
        points.put(iri, new Point(row.decimal("latitude"), row.decimal("longitude")));
      }
    }
    return new Gazette(actors, names(), points);
  }

  private Map<String, List<String>> names() {
    return store.rows("names").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("actor"),
                Collectors.mapping(row -> row.get("name"), Collectors.toList())));
  }

  private Map<String, Cast> casts(Gazette gazette) {
    Map<String, Cast> casts = new HashMap<>();
    for (Row row : store.rows("cast")) {
      gazette
          .actor(row.get("actor"))
          .ifPresent(
              actor ->
                  casts
                      .computeIfAbsent(row.get("event"), e -> new Cast())
                      .add(row.localName("role"), actor));
    }
    return casts;
  }

  private Map<String, Happening> events(Map<String, Cast> casts) {
    Map<String, Happening> events = new HashMap<>();
    for (Node type : ontology.eventTypes()) {
      for (Row row : store.rows("events-of-type", Map.of("type", type.getURI()))) {
        String iri = row.get("event");
        Cast cast = casts.getOrDefault(iri, new Cast());
        events.put(iri, cast.event(iri, type.getLocalName(), Tone.of(type, ontology)));
      }
    }
    return events;
  }

  private static Collection<Report> reports(
      List<Row> told, Map<String, Happening> events, Map<String, Publication> articles) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Row row : told) {
      rows.computeIfAbsent(row.get("report"), r -> new ArrayList<>()).add(row);
    }
    return rows.values().stream()
        .filter(telling -> articles.containsKey(telling.get(0).get("article")))
        .flatMap(telling -> report(telling, events, articles).stream())
        .toList();
  }

  private static Optional<Report> report(
      List<Row> rows, Map<String, Happening> events, Map<String, Publication> articles) {
    Row row = rows.get(0);
    return Optional.ofNullable(events.get(row.get("event")))
        .map(
            event ->
                new Report(
                    row.get("report"),
                    event,
                    Status.of(row.localName("status")),
                    articles.get(row.get("article")),
                    row.get("first"),
                    row.get("last"),
                    row.get("source"),
                    rows.stream().flatMap(ChronicleReader::quote).distinct().toList()));
  }

  private static Stream<Quote> quote(Row row) {
    if (!row.has("sentence")) {
      return Stream.empty();
    }
    int from = row.number("from");
    return Stream.of(
        Quote.of(row.get("sentence"), row.number("start") - from, row.number("end") - from));
  }
}
