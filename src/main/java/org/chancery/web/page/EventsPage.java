package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reports that a reader asks for, the newest first. */
record EventsPage(CurrentChronicle chronicle) implements Page {

  @Override
  public Set<String> parameters() {
    return Filter.parameters("page");
  }

  @Override
  public Optional<View> view(PageRequest request) {
    Chronicle now = chronicle.get();
    Filter filter = Filter.of(request, now.gazette());
    List<Report> reports = filter.of(now.reports());
    return Optional.of(
        View.of("events", "Events")
            .with("filter", new FilterForm(filter, now))
            .with("paging", Paging.of(reports, request.page()))
            .with("address", filter.address()));
  }
}
