package org.chancery.extraction;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.chancery.article.Submission;

/**
 * How long to wait for an article in silence.
 *
 * @param report takes the article each time that it has been waited for so long
 */
public record Patience(Duration silence, Consumer<Submission.Accepted> report) {
  private static final Duration USUAL = Duration.ofSeconds(30);

  /** Half a minute, in which a long article of a newspaper is read a hundred times. */
  public static Patience usual(Consumer<Submission.Accepted> report) {
    return new Patience(USUAL, report);
  }

  /** The words for an article that takes long. */
  public static String words(Submission.Accepted article) {
    return "still reading %s, a text of %,d characters"
        .formatted(article.where(), article.article().text().length());
  }

  Outcome await(Submission.Accepted article, Future<Outcome> outcome)
      throws InterruptedException, ExecutionException {
    while (true) {
      try {
        return outcome.get(silence.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillUnderWay) {
        report.accept(article);
      }
    }
  }
}
