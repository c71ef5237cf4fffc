package org.chancery.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.chancery.article.Articles;
import org.chancery.article.Given;
import org.chancery.article.Submission;
import org.chancery.extraction.Patience;
import org.chancery.store.LoadListener;
import org.chancery.store.LoadTally;
import org.chancery.store.Replacement;
import org.chancery.store.Standing;

/** Shows how far a load has come: a bar on a terminal, else a line now and then. */
final class Progress implements LoadListener {
  private static final Duration BETWEEN_BARS = Duration.ofMillis(200);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private static final int WIDTH = 24;
  private static final String ERASE = "\r\u001b[K";

  private final Articles articles;
  private final long bytes;
  private final PrintWriter out;
  private final boolean isTerminal;
  private final BooleanSupplier endRequest;
  private final Instant begun = Instant.now();
  private Instant shown = begun;

  /** Of a load that goes on to its end; nobody knows how far that is. */
  Progress(PrintWriter out) {
    this(new Articles(List.of(), Given.NOTHING, InputStream.nullInputStream()), out, () -> false);
  }

  /**
   * @param endRequest whether the load is to end before
   */
  Progress(Articles articles, PrintWriter out, BooleanSupplier endRequest) {
    this.endRequest = endRequest;
    this.articles = articles;
    this.bytes = articles.bytes();
    this.out = out;
    this.isTerminal = Terminal.isAttached();
  }

  @Override
  public void refused(Submission.Refusal refusal) {
    say("refused " + refusal);
  }

  @Override
  public void replaced(Replacement replacement) {
    say(replacement.toString());
  }

  @Override
  public void waiting(Submission.Accepted article) {
    say(Patience.words(article));
  }

  @Override
  public boolean isToEnd() {
    return endRequest.getAsBoolean();
  }

  @Override
  public void advanced(LoadTally tally) {
    Instant now = Instant.now();
    Duration pause = isTerminal ? BETWEEN_BARS : BETWEEN_LINES;
    if (Duration.between(shown, now).compareTo(pause) > 0) {
      shown = now;
      show(tally);
    }
  }

  /** Leaves a clean line. */
  void finish() {
    if (isTerminal) {
      out.print(ERASE);
      out.flush();
    }
  }

  private void say(String line) {
    out.println((isTerminal ? ERASE : "") + line);
    out.flush();
  }

  private void show(LoadTally tally) {
    String words = words(tally, Duration.between(begun, shown).toMillis() / 1000.0);
    if (isTerminal) {
      out.print(ERASE + bar() + words);
    } else {
      out.println(words);
    }
    out.flush();
  }

  private String words(LoadTally tally, double seconds) {
    int done = tally.articles() + tally.refused();
    String words =
        "%,d articles (%,d unchanged), %,d events, %,.1f articles a second"
            .formatted(done, tally.articles(Standing.UNCHANGED), tally.events(), done / seconds);
    return isShareKnown() ? words + ", " + remaining(seconds) + " left" : words;
  }

  private String bar() {
    if (!isShareKnown()) {
      return "";
    }
    int full = (int) (share() * WIDTH);
    return "[%s%s] %3.0f%% ".formatted("#".repeat(full), "-".repeat(WIDTH - full), 100 * share());
  }

  /** Not once all is read: how much of it is still to be worked on, nobody counts. */
  private boolean isShareKnown() {
    return 0 < articles.bytesRead() && articles.bytesRead() < bytes;
  }

  private double share() {
    return (double) articles.bytesRead() / bytes;
  }

  private String remaining(double seconds) {
    long left = Math.round(seconds / share() - seconds);
    return left < 60 ? left + " s" : "%d min %02d s".formatted(left / 60, left % 60);
  }
}
