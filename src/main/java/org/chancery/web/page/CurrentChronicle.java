package org.chancery.web.page;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The chronicle as the store had it a short time ago. Whoever asks gets an answer at once; an old
 * one is made anew meanwhile. Reading it takes at most a twentieth of the time.
 */
public final class CurrentChronicle implements Supplier<Chronicle> {
  private static final Duration FRESH = Duration.ofSeconds(20);
  private static final int REST = 20;

  private final ChronicleReader reader;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "chronicle");
            thread.setDaemon(true);
            return thread;
          });
  private CompletableFuture<Chronicle> current;
  private boolean isReading;
  private long expires;

  /** Begins to read it at once, so that the first who asks need not wait for all of it. */
  CurrentChronicle(StoreReader store, Links links) {
    this.reader = new ChronicleReader(store, links);
    this.current = reading();
  }

  @Override
  public Chronicle get() {
    return latest().join();
  }

  private synchronized CompletableFuture<Chronicle> latest() {
    if (current.isCompletedExceptionally()) {
      current = reading();
    } else if (current.isDone() && !isReading && System.nanoTime() - expires > 0) {
      isReading = true;
      reading().whenComplete(this::replace);
    }
    return current;
  }

  private synchronized void replace(Chronicle chronicle, Throwable failure) {
    isReading = false;
    if (failure == null) {
      current = CompletableFuture.completedFuture(chronicle);
    }
  }

  private CompletableFuture<Chronicle> reading() {
    return CompletableFuture.supplyAsync(this::read, worker);
  }

  private Chronicle read() {
    long start = System.nanoTime();
    try {
      return reader.read();
    } finally {
      rest(System.nanoTime() - start);
    }
  }

  private synchronized void rest(long cost) {
    expires = System.nanoTime() + Math.max(FRESH.toNanos(), REST * cost);
  }
}
