package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who somebody is, how they stand to others, and what is reported of them. */
record EntityPage(StoreReader store, CurrentChronicle chronicle, Links links) implements Page {
  static final String FOLDER = "/id/";
  private static final int NAMES = 12;

  /** A direct relation to others, with the number of articles that state it. */
  public record Relation(String words, Actor other, long articles, boolean outward) {}

  @Override
  public Set<String> parameters() {
    return Set.of("page", PageRequest.FORMAT);
  }

  @Override
  public Optional<View> view(PageRequest request) {
    Chronicle now = chronicle.get();
    return now.gazette()
        .actor(links.iri(request.path()))
        .map(actor -> view(actor, now, request.page()));
  }

  private View view(Actor actor, Chronicle now, int page) {
    Map<String, String> given = Map.of("entity", actor.iri());
    List<Report> reports = now.ofActor(actor.iri());
    return View.of("entity", actor.label())
        .with("actor", actor)
        .with("subject", actor.label())
        .with(
            "homeland",
            now.gazette().state(actor.state()).filter(s -> !s.equals(actor)).stream().toList())
        .with("names", names(actor, now))
        .with("same", same(given))
        .with("offices", store.rows("offices", given).stream().map(Tenure::of).toList())
        .with("relations", relations(given, now.gazette()))
        .with("colleagues", colleagues(actor, now))
        .with("paging", Paging.of(reports, page))
        .with("address", "");
  }

  /** The same elsewhere on the web. */
  private List<String> same(Map<String, String> given) {
    return store.rows("same-as", given).stream()
        .map(row -> Links.onTheWeb(row.get("same")))
        .filter(address -> !address.isEmpty())
        .toList();
  }

  private static List<String> names(Actor actor, Chronicle now) {
    return now.gazette().names(actor).stream().distinct().sorted().limit(NAMES).toList();
  }

  private List<Relation> relations(Map<String, String> given, Gazette gazette) {
    List<Relation> relations = new ArrayList<>();
    for (Row row : store.rows("relations-from", given)) {
      relations.addAll(relation(row, gazette, true));
    }
    for (Row row : store.rows("relations-to", given)) {
      relations.addAll(relation(row, gazette, false));
    }
    return relations.stream().sorted(Comparator.comparing(Relation::articles).reversed()).toList();
  }

  private static List<Relation> relation(Row row, Gazette gazette, boolean outward) {
    return gazette
        .actor(row.get("other"))
        .map(other -> new Relation(row.get("relation"), other, row.number("articles"), outward))
        .stream()
        .toList();
  }

  /** Of a state: those of whom most is reported that act for it or lie in it. */
  private static List<Actor> colleagues(Actor actor, Chronicle now) {
    Stream<Actor> others =
        actor.isState() && !actor.state().isEmpty()
            ? now.gazette().ofState(actor.state()).stream().filter(o -> !o.equals(actor))
            : Stream.empty();
    return others
        .sorted(Comparator.comparing(other -> -now.ofActor(other.iri()).size()))
        .limit(NAMES)
        .toList();
  }
}
