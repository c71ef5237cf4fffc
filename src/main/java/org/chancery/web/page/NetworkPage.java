package org.chancery.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who deals with whom, as a drawing and as a table; and, for one line of it, the reports. */
record NetworkPage(CurrentChronicle chronicle, Links links) implements Page {
  static final String EDGE = "/network/edge";
  private static final int MOST_EDGES = 120;
  private static final int MOST_REPORTS = 30;

  /** A line of the drawing as the script reads it. */
  public record Line(
      String source,
      String target,
      String tone,
      String status,
      int articles,
      String words,
      boolean mutual) {}

  @Override
  public Optional<View> view(PageRequest request) {
    return Optional.of(request.path().equals(EDGE) ? edge(request) : network(request));
  }

  private View network(PageRequest request) {
    Chronicle now = chronicle.get();
    Filter filter = Filter.of(request);
    Optional<Actor> around = around(request, now);
    Network network = Network.of(wanted(request, now), casting(request, now), MOST_EDGES);
    return View.of("network", "Network")
        .withScripts("lib/cytoscape.min.js", "network.js")
        .with("filter", new FilterForm(filter, now))
        .with("byState", isByState(request))
        .with("around", around.stream().toList())
        .with("network", network)
        .with("drawn", network.edges().size())
        .with("capped", network.edges().size() < network.all())
        .with("query", query(request, filter))
        .with(
            "json",
            Json.of(
                Map.of(
                    "nodes", network.nodes(),
                    "edges", network.edges().stream().map(NetworkPage::line).toList())));
  }

  private View edge(PageRequest request) {
    Chronicle now = chronicle.get();
    List<Report> reports =
        Network.between(
            wanted(request, now),
            casting(request, now),
            request.get("source"),
            request.get("target"),
            request.get("edge"));
    return View.part("edge")
        .with("source", now.gazette().actor(request.get("source")).stream().toList())
        .with("target", now.gazette().actor(request.get("target")).stream().toList())
        .with("mutual", Network.isMutual(reports))
        .with("shown", Math.min(MOST_REPORTS, reports.size()))
        .with("capped", reports.size() > MOST_REPORTS)
        .with("count", reports.size())
        .with("reports", reports.stream().limit(MOST_REPORTS).toList());
  }

  private List<Report> wanted(PageRequest request, Chronicle now) {
    List<Report> reports = around(request, now).map(now::ofParty).orElseGet(now::reports);
    return Filter.of(request).of(reports);
  }

  private Optional<Actor> around(PageRequest request, Chronicle now) {
    return now.gazette().actor(links.entity(request.get("around")));
  }

  private static boolean isByState(PageRequest request) {
    return request.get("level").equals("states");
  }

  private static Casting casting(PageRequest request, Chronicle now) {
    return isByState(request) ? Casting.states(now.gazette()) : Casting.people(now.gazette());
  }

  private static String query(PageRequest request, Filter filter) {
    String fields =
        new Address()
            .with("around", request.get("around"))
            .with("level", request.get("level"))
            .toString();
    return filter.address() + (filter.address().isEmpty() ? "" : "&") + fields;
  }

  private static Line line(Network.Edge edge) {
    return new Line(
        edge.source().iri(),
        edge.target().iri(),
        edge.tone().label(),
        edge.status(),
        edge.articles(),
        String.join(", ", edge.types()),
        edge.mutual());
  }
}
