package org.chancery.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who deals with whom, as a drawing and as a table; and, for one line of it, the reports. */
record NetworkPage(CurrentChronicle chronicle, Links links) implements Page {
  static final String EDGE = "/network/edge";
  private static final String AROUND = "around";
  private static final String LEVEL = "level";
  private static final String BY_STATE = "states";
  private static final String SOURCE = "source";
  private static final String TARGET = "target";
  private static final String TONE = "edge";
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
  public Set<String> parameters() {
    return Filter.parameters(AROUND, LEVEL, SOURCE, TARGET, TONE);
  }

  @Override
  public Optional<View> view(PageRequest request) {
    return Optional.of(request.path().equals(EDGE) ? edge(request) : network(request));
  }

  private View network(PageRequest request) {
    Chronicle now = chronicle.get();
    Filter filter = Filter.of(request, now.gazette());
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
    Optional<Actor> source = actor(SOURCE, request.get(SOURCE), request, now);
    Optional<Actor> target = actor(TARGET, request.get(TARGET), request, now);
    List<Report> reports =
        Network.between(
            wanted(request, now),
            casting(request, now),
            request.get(SOURCE),
            request.get(TARGET),
            request.get(TONE, Stream.of(Tone.values()).map(Tone::label).toList()));
    return View.part("edge")
        .with("source", source.stream().toList())
        .with("target", target.stream().toList())
        .with("mutual", Network.isMutual(reports))
        .with("shown", Math.min(MOST_REPORTS, reports.size()))
        .with("capped", reports.size() > MOST_REPORTS)
        .with("count", reports.size())
        .with("reports", reports.stream().limit(MOST_REPORTS).toList());
  }

  private List<Report> wanted(PageRequest request, Chronicle now) {
    List<Report> reports = around(request, now).map(now::ofParty).orElseGet(now::reports);
    return Filter.of(request, now.gazette()).of(reports);
  }

  private Optional<Actor> around(PageRequest request, Chronicle now) {
    return actor(AROUND, links.entity(request.get(AROUND)), request, now);
  }

  /** Whom the parameter names, by that IRI; nobody if it is not given. */
  private static Optional<Actor> actor(
      String parameter, String iri, PageRequest request, Chronicle now) {
    Optional<Actor> actor = now.gazette().actor(iri);
    if (request.has(parameter) && actor.isEmpty()) {
      throw request.unknown(parameter, "give an entity as its own page links to it");
    }
    return actor;
  }

  private static boolean isByState(PageRequest request) {
    return request.get(LEVEL, Set.of(BY_STATE)).equals(BY_STATE);
  }

  private static Casting casting(PageRequest request, Chronicle now) {
    return isByState(request) ? Casting.states(now.gazette()) : Casting.people(now.gazette());
  }

  private static String query(PageRequest request, Filter filter) {
    String fields =
        new Address().with(AROUND, request.get(AROUND)).with(LEVEL, request.get(LEVEL)).toString();
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
