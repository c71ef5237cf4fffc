package org.chancery.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who goes where, on a map: arcs from the home state to the place of the visit. */
record VisitsPage(CurrentChronicle chronicle, Links links) implements Page {
  private static final String VISIT = "Visit";
  private static final int MOST_ARCS = 250;

  /** A way from home to a place as the script reads it. */
  public record Arc(
      String from,
      String to,
      Point start,
      Point end,
      String status,
      int visits,
      List<String> who) {}

  private record Way(Actor home, Actor place, String status) {}

  /** A visitor's part in a visit, however many articles report it. */
  private record Journey(Actor visitor, String visit) {}

  @Override
  public Set<String> parameters() {
    return Filter.parameters("page");
  }

  @Override
  public Optional<View> view(PageRequest request) {
    Chronicle now = chronicle.get();
    Filter filter = Filter.of(request, now.gazette());
    List<Report> visits =
        filter.of(now.reports()).stream().filter(r -> r.event().type().equals(VISIT)).toList();
    List<Arc> arcs = arcs(visits, now.gazette());
    List<Arc> drawn = arcs.subList(0, Math.min(MOST_ARCS, arcs.size()));
    return Optional.of(
        View.of("visits", "Visits")
            .withScripts("lib/d3.min.js", "visits.js")
            .with("filter", new FilterForm(filter, now))
            .with("drawn", drawn.size())
            .with("all", arcs.size())
            .with("capped", drawn.size() < arcs.size())
            .with("json", Json.of(drawn))
            .with("paging", Paging.of(visits, request.page()))
            .with("address", filter.address()));
  }

  /** The most travelled first. */
  static List<Arc> arcs(List<Report> visits, Gazette gazette) {
    Map<Way, Set<Journey>> ways = new LinkedHashMap<>();
    for (Report visit : visits) {
      for (Actor visitor : visit.event().agents()) {
        for (Actor place : visit.event().places()) {
          Way way =
              new Way(gazette.stateOf(visitor), onMap(place, gazette), visit.status().label());
          ways.computeIfAbsent(way, w -> new LinkedHashSet<>())
              .add(new Journey(visitor, visit.event().iri()));
        }
      }
    }
    return ways.entrySet().stream()
        .flatMap(way -> arc(way.getKey(), way.getValue(), gazette).stream())
        .sorted(Comparator.comparing(Arc::visits).reversed())
        .toList();
  }

  /** The place itself if it is known where it lies, else its state. */
  private static Actor onMap(Actor place, Gazette gazette) {
    return gazette.hasPoint(place) ? place : gazette.stateOf(place);
  }

  /** The arc; none if it is not known where one of its ends lies. */
  private static Optional<Arc> arc(Way way, Set<Journey> journeys, Gazette gazette) {
    Optional<Point> start = gazette.point(way.home());
    Optional<Point> end = gazette.point(way.place());
    if (start.isEmpty() || end.isEmpty() || start.equals(end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Arc(
            way.home().label(),
            way.place().label(),
            start.get(),
            end.get(),
            way.status(),
            (int) journeys.stream().map(Journey::visit).distinct().count(),
            journeys.stream().map(journey -> journey.visitor().label()).distinct().toList()));
  }
}
