package org.chancery.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one article says: its text if the store keeps it, else the sentences that tell events. */
record ArticlePage(StoreReader store, CurrentChronicle chronicle, Links links) implements Page {
  static final String FOLDER = "/doc/";

  @Override
  public Optional<View> view(PageRequest request) {
    String iri = links.iri(request.path());
    Map<String, String> given = Map.of("article", iri);
    return store.rows("article", given).stream()
        .filter(row -> row.has("published"))
        .findFirst()
        .map(article -> view(article, iri, given));
  }

  private View view(Row article, String iri, Map<String, String> given) {
    Chronicle now = chronicle.get();
    List<Report> reports = now.ofArticle(iri);
    List<Passage> passages =
        article.has("text")
            ? List.of(Passage.of(article.get("text"), 0, marks(given, reports)))
            : sentences(given, reports);
    return View.of("article", title(article))
        .with("iri", iri)
        .with("article", article.values())
        .with("published", Days.spoken(article.get("published")))
        .with("title", title(article))
        .with("whole", article.has("text"))
        .with("passages", passages)
        .with("reports", reports)
        .with("mentioned", mentioned(given, now));
  }

  private static String title(Row article) {
    return article.has("headline") ? article.get("headline") : article.get("id");
  }

  private List<Passage.Mark> marks(Map<String, String> given, List<Report> reports) {
    return store.rows("article-words", given).stream()
        .flatMap(row -> mark(row, reports).stream())
        .toList();
  }

  private static Optional<Passage.Mark> mark(Row row, List<Report> reports) {
    return reports.stream()
        .filter(report -> report.iri().equals(row.get("report")))
        .findFirst()
        .map(report -> new Passage.Mark(row.number("start"), row.number("end"), report));
  }

  private List<Passage> sentences(Map<String, String> given, List<Report> reports) {
    List<Passage.Mark> marks = marks(given, reports);
    return store.rows("article-words", given).stream()
        .sorted(Comparator.comparing(row -> row.number("from")))
        .map(row -> Passage.of(row.get("sentence"), row.number("from"), marks))
        .distinct()
        .toList();
  }

  private List<Actor> mentioned(Map<String, String> given, Chronicle now) {
    return store.rows("article-mentions", given).stream()
        .flatMap(row -> now.gazette().actor(row.get("actor")).stream())
        .sorted(Comparator.comparing(Actor::label))
        .toList();
  }
}
