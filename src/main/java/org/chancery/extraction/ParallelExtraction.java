package org.chancery.extraction;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.article.Submission;

/**
 * Extracts many articles at the same time. The outcomes come in the order of the articles, on the
 * thread that hands those in; only few articles are under way at once, so that memory stays small
 * whatever their number.
 */
public final class ParallelExtraction implements AutoCloseable {
  private static final int UNDER_WAY_PER_THREAD = 4;

  private record UnderWay(Submission.Accepted article, Future<Outcome> outcome) {}

  private final ArticleExtractor extractor;
  private final Consumer<Outcome> out;
  private final ExecutorService threads;
  private final int mostUnderWay;
  private final Patience patience;
  private final Queue<UnderWay> underWay = new ArrayDeque<>();

  /**
   * @param patience hears of articles that take long
   */
  public ParallelExtraction(
      ArticleExtractor extractor, int threads, Consumer<Outcome> out, Patience patience) {
    this.extractor = extractor;
    this.out = out;
    this.patience = patience;
    this.threads = Executors.newFixedThreadPool(threads);
    this.mostUnderWay = threads * UNDER_WAY_PER_THREAD;
  }

  /** Takes an article in, and gives out the outcomes that are ready. */
  public void add(Submission.Accepted article) {
    underWay.add(new UnderWay(article, threads.submit(() -> extractor.extract(article))));
    while (!underWay.isEmpty()
        && (underWay.size() >= mostUnderWay || underWay.peek().outcome().isDone())) {
      out.accept(outcome(underWay.remove()));
    }
  }

  /** Waits for all articles and gives out their outcomes. */
  public void finish() {
    while (!underWay.isEmpty()) {
      out.accept(outcome(underWay.remove()));
    }
  }

  /** Stops; articles that are still under way are dropped. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private Outcome outcome(UnderWay next) {
    try {
      return patience.await(next.article(), next.outcome());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while extracting", interrupted);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException bug
          ? bug
          : new IllegalStateException(failure.getCause());
    }
  }
}
