package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.web.page.TermsReader.Terms;

/**
 * What all articles report, held in memory in the order of time, so that pages can count, filter
 * and draw without asking the store.
 */
public final class Chronicle {
  private static final Comparator<Report> NEWEST_FIRST =
      Comparator.comparing(Report::published)
          .thenComparing(Report::day)
          .reversed()
          .thenComparing(Report::iri);

  private final Gazette gazette;
  private final int articles;
  private final List<Report> reports;
  private final List<Terms> terms;
  private final Map<String, List<Report>> byEvent = new LinkedHashMap<>();
  private final Map<String, List<Report>> byArticle = new HashMap<>();
  private final Map<String, List<Report>> byActor = new HashMap<>();
  private final List<String> words;
  private final Set<String> filterable;
  private final List<TypeCount> types;
  private final List<Actor> mostReported;

  /**
   * The chronicle of the reports.
   *
   * @param articles how many there are, whether they report anything or not
   */
  Chronicle(Gazette gazette, int articles, Collection<Report> reports, List<Terms> terms) {
    this.gazette = gazette;
    this.articles = articles;
    this.terms = List.copyOf(terms);
    this.reports = reports.stream().sorted(NEWEST_FIRST).toList();
    for (Report report : this.reports) {
      add(byEvent, report.event().iri(), report);
      add(byArticle, report.article().iri(), report);
      report.event().cast().forEach(actor -> add(byActor, actor.iri(), report));
    }
    this.words = this.reports.stream().map(Chronicle::words).toList();
    this.filterable = this.reports.stream().flatMap(Filter::values).collect(Collectors.toSet());
    this.types = countTypes();
    this.mostReported = orderActors();
  }

  private static void add(Map<String, List<Report>> index, String key, Report report) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
  }

  private static String words(Report report) {
    String sentences =
        report.quotes().stream().map(Quote::sentence).collect(Collectors.joining("\n"));
    return (report.event().title() + "\n" + sentences).toLowerCase(Locale.ROOT);
  }

  private List<TypeCount> countTypes() {
    Map<String, List<Happening>> byType =
        byEvent.values().stream()
            .map(told -> told.get(0).event())
            .collect(Collectors.groupingBy(Happening::type));
    return byType.values().stream()
        .map(events -> TypeCount.of(events.get(0), events.size()))
        .sorted(Comparator.comparing(TypeCount::events).reversed())
        .toList();
  }

  private List<Actor> orderActors() {
    return byActor.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().size()))
        .flatMap(entry -> gazette.actor(entry.getKey()).stream())
        .toList();
  }

  /** Those who take part. */
  Gazette gazette() {
    return gazette;
  }

  /** All reports, the newest first. */
  List<Report> reports() {
    return reports;
  }

  /** The reports of an event. */
  List<Report> ofEvent(String iri) {
    return byEvent.getOrDefault(iri, List.of());
  }

  /** What one article reports. */
  List<Report> ofArticle(String iri) {
    return byArticle.getOrDefault(iri, List.of());
  }

  /** The reports in whose events somebody takes part. */
  List<Report> ofActor(String iri) {
    return byActor.getOrDefault(iri, List.of());
  }

  /** The same; of a state also what those report who act for it. */
  List<Report> ofParty(Actor party) {
    if (!party.isState() || party.state().isEmpty()) {
      return ofActor(party.iri());
    }
    Set<Report> found = new LinkedHashSet<>();
    gazette.ofState(party.state()).forEach(actor -> found.addAll(ofActor(actor.iri())));
    return found.stream().sorted(NEWEST_FIRST).toList();
  }

  /** The proposals and agreements, the newest first. */
  List<Terms> terms() {
    return terms;
  }

  int eventCount() {
    return byEvent.size();
  }

  /** How many articles there are. */
  int articleCount() {
    return articles;
  }

  /** How many of them report an event. */
  int tellingArticleCount() {
    return byArticle.size();
  }

  /** How many events there are of each type, the most frequent first. */
  List<TypeCount> types() {
    return types;
  }

  /** Whether a filter finds something by the value. */
  boolean has(String value) {
    return filterable.contains(value);
  }

  /** Those with most reports. */
  List<Actor> mostReported(int number) {
    return mostReported.subList(0, Math.min(number, mostReported.size()));
  }

  /** The reports of which the parties or the sentences hold the words, whatever their case. */
  List<Report> telling(String wanted) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    return IntStream.range(0, reports.size())
        .filter(i -> words.get(i).contains(lower))
        .mapToObj(reports::get)
        .toList();
  }
}
