package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one article says: its text if the store keeps it, else the sentences that tell events. */
record ArticlePage(StoreReader store, CurrentChronicle chronicle, Links links) implements Page {
  static final String FOLDER = "/doc/";

  @Override
  public Set<String> parameters() {
    return Set.of(PageRequest.FORMAT);
  }

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
    List<Row> words = store.rows("article-words", given);
    List<Mark> marks = new ArrayList<>(told(words, reports));
    store.rows("article-names", given).forEach(row -> marks.addAll(named(row, now)));
    return View.of("article", title(article))
        .with("article", article.values())
        .with("address", Links.onTheWeb(article.get("url")))
        .with("isOwn", true)
        .with("published", Days.spoken(article.get("published")))
        .with("title", title(article))
        .with("whole", article.has("text"))
        .with("passages", passages(article, words, marks))
        .with("reports", reports)
        .with("mentioned", mentioned(given, now));
  }

  private static String title(Row article) {
    return article.has("headline") ? article.get("headline") : article.get("id");
  }

  private static List<Mark> told(List<Row> words, List<Report> reports) {
    Map<String, Report> byIri =
        reports.stream().collect(Collectors.toMap(Report::iri, Function.identity()));
    return words.stream()
        .filter(row -> byIri.containsKey(row.get("report")))
        .map(row -> Mark.of(byIri.get(row.get("report")), row.number("start"), row.number("end")))
        .toList();
  }

  private static List<Mark> named(Row row, Chronicle now) {
    return now.gazette().actor(row.get("actor")).stream()
        .map(actor -> Mark.of(actor, row.number("start"), row.number("end")))
        .toList();
  }

  private static List<Passage> passages(Row article, List<Row> words, List<Mark> marks) {
    if (article.has("text")) {
      return List.of(Passage.of(article.get("text"), 0, marks));
    }
    return words.stream()
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
