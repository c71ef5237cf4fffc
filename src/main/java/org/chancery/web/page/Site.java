package org.chancery.web.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.InputException;
import org.chancery.event.FinderSettings;
import org.chancery.graph.Iris;
import org.chancery.query.Question;

/** All pages, each at its address. */
public final class Site implements AutoCloseable {
  /** The page that reads a text of up to some thousand characters. */
  public static final String TAKES_TEXT = "/try";

  private static final String NOT_FOUND = "not-found";
  private static final String REFUSED = "refused";

  /** An entry of the menu. */
  public record Entry(String address, String name, boolean current) {}

  private static final Map<String, String> MENU = new LinkedHashMap<>();

  static {
    MENU.put("/network", "Network");
    MENU.put("/events", "Events");
    MENU.put("/timeline", "Timeline");
    MENU.put("/visits", "Visits");
    MENU.put("/terms", "Proposals");
    MENU.put("/query", "Query");
    MENU.put(TAKES_TEXT, "Try it");
  }

  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Page> folders = new HashMap<>();
  private final Templates templates = new Templates();
  private final Assets assets = new Assets();
  private final StoreReader store;
  private final Links links;
  private final CurrentChronicle chronicle;

  /**
   * The pages about the store.
   *
   * @param questions that a reader is offered
   * @param iris where its IRIs stand
   * @param finding which events are found in a text that somebody pastes
   */
  public Site(StoreReader store, List<Question> questions, Iris iris, FinderSettings finding) {
    this.store = store;
    this.links = new Links(iris);
    this.chronicle = new CurrentChronicle(store, links);
    pages.put("/", new StartPage(chronicle));
    pages.put("/search", new SearchPage(chronicle));
    pages.put("/events", new EventsPage(chronicle));
    pages.put("/network", new NetworkPage(chronicle, links));
    pages.put(NetworkPage.EDGE, new NetworkPage(chronicle, links));
    pages.put("/timeline", new TimelinePage(chronicle, links));
    pages.put("/visits", new VisitsPage(chronicle, links));
    pages.put(OntologyPage.ADDRESS, new OntologyPage(store));
    pages.put("/query", new QueryPage(questions));
    pages.put(TAKES_TEXT, new TryPage(finding, iris));
    pages.put("/terms", new TermsPage(store, chronicle, links));
    folders.put(EntityPage.FOLDER, new EntityPage(store, chronicle, links));
    folders.put(EventPage.FOLDER, new EventPage(store, chronicle, links));
    folders.put(ArticlePage.FOLDER, new ArticlePage(store, chronicle, links));
    folders.put(TermsPage.FOLDER, new TermsPage(store, chronicle, links));
    chronicle.onceRead(this::rehearse);
  }

  /** Fills each page once, so that its first reader does not wait for templates and compilers. */
  private void rehearse() {
    pages.keySet().stream()
        .filter(path -> !path.equals(TAKES_TEXT))
        .forEach(path -> reply(new PageRequest(path, Map.of())));
  }

  /** The answer to a request; a page that says so where there is nothing. */
  public Reply reply(PageRequest request) {
    return assets
        .at(request.path())
        .orElseGet(
            () -> {
              View view = view(request);
              return Reply.html(view.status(), html(view, request));
            });
  }

  private View view(PageRequest request) {
    try {
      return page(request)
          .flatMap(page -> asked(page, request))
          .orElseGet(() -> apology(NOT_FOUND, "Nothing there", request).withStatus(View.NOT_FOUND));
    } catch (InputException unknown) {
      return apology(REFUSED, "Not understood", request)
          .with("problem", unknown.getMessage())
          .withStatus(View.REFUSED);
    }
  }

  private static Optional<View> asked(Page page, PageRequest request) {
    request.allow(page.parameters());
    return page.view(request);
  }

  private static View apology(String template, String title, PageRequest request) {
    return View.of(template, title).with("wanted", request.path());
  }

  /** Follows the store no more. */
  @Override
  public void close() {
    chronicle.close();
    store.close();
  }

  private Optional<Page> page(PageRequest request) {
    String path = request.path();
    String folder = path.substring(0, path.indexOf('/', 1) + 1);
    return Optional.ofNullable(pages.get(path)).or(() -> Optional.ofNullable(folders.get(folder)));
  }

  private String html(View view, PageRequest request) {
    Map<String, Object> facts = new HashMap<>(view.facts());
    facts.put("path", links.toPath());
    facts.put("local", links.toLocalName());
    String body = templates.fill(view.template(), facts);
    if (view.isPart()) {
      return body;
    }
    return templates.fill(
        "layout",
        Map.of(
            "title", view.title(),
            "isStart", request.path().equals("/"),
            "libraries", view.libraries(),
            "modules", view.modules(),
            "menu", menu(request.path()),
            "words", request.path().equals("/search") ? request.get("q") : "",
            "body", body));
  }

  private static List<Entry> menu(String path) {
    return MENU.entrySet().stream()
        .map(entry -> new Entry(entry.getKey(), entry.getValue(), path.startsWith(entry.getKey())))
        .toList();
  }
}
