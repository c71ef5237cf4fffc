package org.chancery.web.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.chancery.article.Article;
import org.chancery.event.FinderSettings;
import org.chancery.graph.Iris;

/** Reads a paragraph that somebody pastes, and shows its events, trees and reasons. */
final class TryPage implements Page {
  private static final int LONGEST = 6_000;
  private static final int AT_ONCE = 2;

  private final FinderSettings settings;
  private final Iris iris;
  private final Semaphore seats = new Semaphore(AT_ONCE);
  private Understanding understanding;

  TryPage(FinderSettings settings, Iris iris) {
    this.settings = settings;
    this.iris = iris;
  }

  @Override
  public Set<String> parameters() {
    return Set.of("text", "date");
  }

  @Override
  public Optional<View> view(PageRequest request) {
    String text = request.get("text");
    String date = request.has("date") ? request.get("date") : LocalDate.now().toString();
    String problem = problem(text, date);
    View view =
        View.of("try", "Try it")
            .with("text", text)
            .with("date", date)
            .with("longest", LONGEST)
            .with("problem", problem);
    if (!problem.isEmpty()) {
      return Optional.of(view.withStatus(View.REFUSED));
    }
    return Optional.of(text.isEmpty() ? view : read(view, text, date));
  }

  private static String problem(String text, String date) {
    if (text.length() > LONGEST) {
      return "The text has %,d characters, more than %,d: paste a paragraph or two."
          .formatted(text.length(), LONGEST);
    }
    return Days.parsed(date).isPresent()
        ? ""
        : "“%s” is no day: give one such as 2024-06-07.".formatted(date);
  }

  private View read(View view, String text, String date) {
    if (!seats.tryAcquire()) {
      return view.with("problem", "Others are being read just now: send it again in a moment.");
    }
    try {
      Article article = Article.of("pasted", LocalDate.parse(date), text);
      return view.with("understood", understanding().apply(article));
    } finally {
      seats.release();
    }
  }

  private synchronized Understanding understanding() {
    if (understanding == null) {
      understanding = new Understanding(settings, iris);
    }
    return understanding;
  }
}
