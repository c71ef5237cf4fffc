package org.chancery.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who takes part in an event, how far it has come, and every sentence that says so. */
record EventPage(StoreReader store, CurrentChronicle chronicle, Links links) implements Page {
  static final String FOLDER = "/event/";

  /** Those who play a role. */
  public record Role(String name, List<Actor> actors) {}

  /** A report with all that the store tells of it. */
  public record Account(Report report, Row details) {
    public Map<String, String> more() {
      return details.values();
    }
  }

  @Override
  public Set<String> parameters() {
    return Set.of(PageRequest.FORMAT);
  }

  @Override
  public Optional<View> view(PageRequest request) {
    Chronicle now = chronicle.get();
    List<Report> reports = now.ofEvent(links.iri(request.path()));
    return reports.isEmpty() ? Optional.empty() : Optional.of(view(reports, now));
  }

  private View view(List<Report> reports, Chronicle now) {
    Happening event = reports.get(0).event();
    Map<String, String> given = Map.of("event", event.iri());
    Map<String, List<Row>> related =
        store.rows("related-events", given).stream()
            .collect(Collectors.groupingBy(row -> row.get("kind")));
    return View.of("event", event.typeWords() + ": " + event.title())
        .with("event", event)
        .with("roles", roles(given, now.gazette()))
        .with("accounts", accounts(reports, given))
        .with("latest", reports.get(0))
        .with("same", events(related.getOrDefault("same", List.of()), now))
        .with("outcomes", events(related.getOrDefault("outcome", List.of()), now))
        .with(
            "terms",
            related.getOrDefault("terms", List.of()).stream()
                .map(row -> TermsReader.place(links.path(row.get("other"))))
                .toList());
  }

  private List<Role> roles(Map<String, String> given, Gazette gazette) {
    Map<String, List<Actor>> roles = new LinkedHashMap<>();
    for (Row row : store.rows("roles", given)) {
      gazette
          .actor(row.get("actor"))
          .ifPresent(
              actor -> roles.computeIfAbsent(row.get("role"), r -> new ArrayList<>()).add(actor));
    }
    return roles.entrySet().stream().map(e -> new Role(e.getKey(), e.getValue())).toList();
  }

  private List<Account> accounts(List<Report> reports, Map<String, String> given) {
    Map<String, Row> details =
        store.rows("report-details", given).stream()
            .collect(Collectors.toMap(row -> row.get("report"), row -> row, (one, other) -> one));
    return reports.stream()
        .filter(report -> details.containsKey(report.iri()))
        .map(report -> new Account(report, details.get(report.iri())))
        .toList();
  }

  private static List<Report> events(List<Row> rows, Chronicle now) {
    return rows.stream()
        .map(row -> now.ofEvent(row.get("other")))
        .filter(reports -> !reports.isEmpty())
        .map(reports -> reports.get(0))
        .toList();
  }
}
