package org.chancery.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.web.page.TermsReader.Terms;

/** One proposal or agreement; or all of them. */
record TermsPage(StoreReader store, CurrentChronicle chronicle, Links links) implements Page {
  static final String FOLDER = "/terms/";

  @Override
  public Set<String> parameters() {
    return Set.of("page");
  }

  @Override
  public Optional<View> view(PageRequest request) {
    List<Terms> all = chronicle.get().terms();
    if (request.path().equals(FOLDER) || request.path().equals("/terms")) {
      return Optional.of(
          View.of("terms-list", "Proposals and agreements")
              .with("paging", Paging.of(all, request.page()))
              .with("address", ""));
    }
    return all.stream()
        .filter(terms -> terms.place().equals(request.path()))
        .findFirst()
        .map(this::view);
  }

  private View view(Terms terms) {
    List<Report> events =
        store.rows("terms-events", Map.of("terms", terms.iri())).stream()
            .flatMap(row -> chronicle.get().ofEvent(row.get("event")).stream())
            .toList();
    return View.of("terms", terms.text())
        .withScripts("lib/d3.min.js", "timeline.js")
        .with("terms", terms)
        .with("events", events)
        .with("json", Json.of(events.stream().map(r -> Moment.of(r, links)).toList()));
  }
}
