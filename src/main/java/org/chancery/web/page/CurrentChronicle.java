package org.chancery.web.page;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chronicle as the store had it a moment ago. Whoever asks gets an answer at once; after a
 * change of the store it is read anew meanwhile, in at most a fifth of the time.
 */
public final class CurrentChronicle implements Supplier<Chronicle>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentChronicle.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final int REST = 4;

  private final StoreReader store;
  private final ChronicleReader reader;
  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "chronicle");
            thread.setDaemon(true);
            return thread;
          },
          new DiscardPolicy());
  private volatile CompletableFuture<Chronicle> current = new CompletableFuture<>();
  private String version = "";

  /** Begins to read it at once, so that the first who asks need not wait for all of it. */
  CurrentChronicle(StoreReader store, Links links) {
    this.store = store;
    this.reader = new ChronicleReader(store, links);
    worker.execute(this::look);
  }

  @Override
  public Chronicle get() {
    return current.join();
  }

  /** Does something as soon as it has been read for the first time. */
  void onceRead(Runnable action) {
    current.thenRunAsync(action, worker);
  }

  private void look() {
    long begun = System.nanoTime();
    try {
      renew();
    } catch (RuntimeException | Error failure) {
      current.completeExceptionally(failure);
      if (!worker.isShutdown()) {
        LOG.warn("the reports could not be read: pages show them as they were before", failure);
      }
    } finally {
      long cost = System.nanoTime() - begun;
      long rest = Math.max(BETWEEN_LOOKS.toNanos(), REST * cost);
      worker.schedule(this::look, rest, TimeUnit.NANOSECONDS);
    }
  }

  private void renew() {
    String now = store.version();
    if (!now.equals(version)) {
      Chronicle chronicle = reader.read();
      version = now;
      if (!current.complete(chronicle)) {
        current = CompletableFuture.completedFuture(chronicle);
      }
    }
  }

  /** Looks no more. */
  @Override
  public void close() {
    worker.shutdownNow();
  }
}
