package org.chancery.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads proposals and agreements, with where each party stands on them. */
record TermsReader(
    StoreReader store, Gazette gazette, Map<String, Publication> articles, Links links) {

  /**
   * A proposal or agreement.
   *
   * @param place the path of its page
   */
  public record Terms(
      String iri,
      String place,
      boolean agreed,
      String text,
      Publication article,
      List<Actor> proposers,
      List<Actor> addressees,
      List<Position> positions) {}

  /** Where one party stands, and which sentence says so. */
  public record Position(Actor party, String stance, String source, String sentence) {}

  /** All of them, the newest first. */
  List<Terms> all() {
    Map<String, List<Row>> parties = by("terms-parties");
    Map<String, List<Row>> positions = by("positions");
    Map<String, Terms> terms = new LinkedHashMap<>();
    for (Row row : store.rows("terms")) {
      String iri = row.get("terms");
      List<Row> named = parties.getOrDefault(iri, List.of());
      if (articles.containsKey(row.get("article"))) {
        terms.putIfAbsent(iri, terms(row, named, positions.getOrDefault(iri, List.of())));
      }
    }
    return List.copyOf(terms.values());
  }

  /** The path of the page about terms whose own path holds a fragment, which servers never see. */
  static String place(String path) {
    return path.replaceFirst("^/doc/", "/terms/").replace('#', '/');
  }

  private Map<String, List<Row>> by(String query) {
    return store.rows(query).stream().collect(Collectors.groupingBy(row -> row.get("terms")));
  }

  private Terms terms(Row row, List<Row> parties, List<Row> positions) {
    return new Terms(
        row.get("terms"),
        place(links.path(row.get("terms"))),
        row.localName("kind").equals("AgreedTerms"),
        row.get("text"),
        articles.get(row.get("article")),
        parties(parties, "proposer"),
        parties(parties, "addressee"),
        positions.stream().flatMap(p -> position(p).stream()).distinct().toList());
  }

  private List<Actor> parties(List<Row> rows, String role) {
    return rows.stream()
        .filter(row -> row.get("role").equals(role))
        .flatMap(row -> gazette.actor(row.get("party")).stream())
        .toList();
  }

  private Optional<Position> position(Row row) {
    String stance = row.localName("stance").replace("Stance", "").toLowerCase(Locale.ROOT);
    return gazette
        .actor(row.get("party"))
        .map(party -> new Position(party, stance, row.get("source"), row.get("sentence")));
  }
}
