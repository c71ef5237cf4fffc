package org.chancery.web.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is reported of somebody, or between two, along the time. */
record TimelinePage(CurrentChronicle chronicle, Links links) implements Page {
  private static final int MOST = 600;
  private static final String PARTY = "party";

  /** What the party was called in links that readers may have kept. */
  private static final String OLD_NAME = "who";

  @Override
  public Set<String> parameters() {
    return Filter.parameters(PARTY, OLD_NAME, "with", "page");
  }

  @Override
  public Optional<View> view(PageRequest request) {
    Chronicle now = chronicle.get();
    Optional<Actor> who = party(name(request), request, now);
    Optional<Actor> with = party("with", request, now);
    Filter filter = Filter.of(request, now.gazette());
    List<Report> reports = filter.of(reports(who, with, now));
    List<Report> drawn = reports.subList(0, Math.min(MOST, reports.size()));
    return Optional.of(
        View.of("timeline", "Timeline" + who.map(actor -> " of " + actor.label()).orElse(""))
            .withScripts("lib/d3.min.js", "timeline.js")
            .with("filter", new FilterForm(filter, now))
            .with("who", who.stream().toList())
            .with("with", with.stream().toList())
            .with("whoWords", who.map(Actor::label).orElse(""))
            .with("withWords", with.map(Actor::label).orElse(""))
            .with("suggestions", now.mostReported(200))
            .with("drawn", drawn.size())
            .with("total", reports.size())
            .with("capped", drawn.size() < reports.size())
            .with("json", Json.of(drawn.stream().map(r -> Moment.of(r, links)).toList()))
            .with("paging", Paging.of(reports, request.page()))
            .with("address", address(request, filter)));
  }

  private static String name(PageRequest request) {
    return request.has(OLD_NAME) && !request.has(PARTY) ? OLD_NAME : PARTY;
  }

  private static List<Report> reports(Optional<Actor> who, Optional<Actor> with, Chronicle now) {
    List<Report> reports = who.map(now::ofParty).orElseGet(now::reports);
    return with.map(other -> between(reports, now.ofParty(other))).orElse(reports);
  }

  private static List<Report> between(List<Report> ofOne, List<Report> ofOther) {
    Set<Report> others = new HashSet<>(ofOther);
    return ofOne.stream().filter(others::contains).toList();
  }

  /** By the local name of the IRI, or by name: whoever is reported most of those called so. */
  private Optional<Actor> party(String parameter, PageRequest request, Chronicle now) {
    if (!request.has(parameter)) {
      return Optional.empty();
    }
    String wanted = request.get(parameter);
    Optional<Actor> party =
        now.gazette()
            .actor(links.entity(wanted))
            .or(
                () ->
                    now.gazette().called(wanted).stream()
                        .min(
                            Comparator.<Actor, Boolean>comparing(a -> !isNamed(a, wanted))
                                .thenComparing(a -> -now.ofActor(a.iri()).size())));
    if (party.isEmpty()) {
      throw request.unknown(parameter, "give a name, or part of one, that /search finds");
    }
    return party;
  }

  private static boolean isNamed(Actor actor, String name) {
    return actor.label().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
  }

  private static String address(PageRequest request, Filter filter) {
    String parties =
        new Address()
            .with(PARTY, request.get(name(request)))
            .with("with", request.get("with"))
            .toString();
    return filter.address().isEmpty() ? parties : filter.address() + "&" + parties;
  }
}
