package org.chancery.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entities by their names, and reports by their words. */
record SearchPage(CurrentChronicle chronicle) implements Page {
  private static final int ACTORS = 24;

  @Override
  public Set<String> parameters() {
    return Set.of("q", "page");
  }

  @Override
  public Optional<View> view(PageRequest request) {
    String words = request.get("q");
    Chronicle now = chronicle.get();
    List<Actor> actors = words.isEmpty() ? List.of() : actors(words, now);
    List<Report> reports = words.isEmpty() ? List.of() : now.telling(words);
    return Optional.of(
        View.of("search", words.isEmpty() ? "Search" : "Search: " + words)
            .with("words", words)
            .with("actors", actors)
            .with("paging", Paging.of(reports, request.page()))
            .with("address", new Address().with("q", words).toString()));
  }

  private static List<Actor> actors(String words, Chronicle now) {
    return now.gazette().called(words).stream()
        .sorted(Comparator.comparing(actor -> -now.ofActor(actor.iri()).size()))
        .limit(ACTORS)
        .toList();
  }
}
