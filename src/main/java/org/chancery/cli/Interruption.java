package org.chancery.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command that is interrupted end what it does in good order before the program ends. */
final class Interruption implements AutoCloseable {
  private static final long SECONDS_TO_END = 25;

  private final CountDownLatch ended = new CountDownLatch(1);

  /** When the program is interrupted, the action is run; the program ends when this is closed. */
  void runs(Runnable action) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(action), "interruption"));
  }

  private void end(Runnable action) {
    action.run();
    try {
      ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
  }
}
