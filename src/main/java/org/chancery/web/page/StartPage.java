package org.chancery.web.page;

import java.util.Optional;
import java.util.Set;

/** What is in the store, and what is new. */
record StartPage(CurrentChronicle chronicle) implements Page {
  private static final int NEWEST = 12;
  private static final int MOST_REPORTED = 18;

  @Override
  public Set<String> parameters() {
    return Set.of();
  }

  @Override
  public Optional<View> view(PageRequest request) {
    Chronicle now = chronicle.get();
    return Optional.of(
        View.of("start", "Chancery")
            .with("events", now.eventCount())
            .with("reports", now.reports().size())
            .with("articles", now.articleCount())
            .with("telling", now.tellingArticleCount())
            .with("actors", now.gazette().actors().size())
            .with("types", now.types())
            .with("most", now.types().stream().mapToLong(TypeCount::events).max().orElse(1))
            .with("newest", now.reports().stream().limit(NEWEST).toList())
            .with("mostReported", now.mostReported(MOST_REPORTED)));
  }
}
