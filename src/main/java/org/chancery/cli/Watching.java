package org.chancery.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.InputException;
import org.chancery.store.FolderWatch;

/** Looks into a folder again and again, until it is closed. */
final class Watching implements AutoCloseable {
  private static final long SECONDS_BETWEEN_LOOKS = 2;
  private static final long SECONDS_TO_END = 20;

  private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
  private final FolderWatch watch;
  private final PrintWriter out;
  private String lastFailure = "";

  Watching(FolderWatch watch, PrintWriter out) {
    this.watch = watch;
    this.out = out;
  }

  void begin() {
    looks.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  /** Looks once. A failure does not end the watching: what could not be loaded is tried again. */
  void look() {
    try {
      watch.look();
      lastFailure = "";
    } catch (RuntimeException | Error failure) {
      report(failure);
    }
  }

  /** Once, as long as nothing else fails: the next look will meet the same failure. */
  private void report(Throwable failure) {
    if (failure.toString().equals(lastFailure)) {
      return;
    }
    lastFailure = failure.toString();
    if (failure instanceof InputException unreadable) {
      out.println("chancery: " + unreadable.getMessage());
    } else {
      failure.printStackTrace(out);
    }
    out.flush();
  }

  /** Waits a while for a load to end; what it has not committed is read again next time. */
  @Override
  public void close() {
    looks.shutdown();
    try {
      looks.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
