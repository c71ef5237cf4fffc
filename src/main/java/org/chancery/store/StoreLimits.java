package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chancery.InputException;

/**
 * How much a store writes before it commits, and how much of the disk it leaves free. TDB2 maps its
 * files into memory, where a full disk ends the process: writing stops before.
 *
 * @param articles written in a batch, at most
 * @param duration of a batch, at most
 * @param free bytes of the disk that are left to others
 */
record StoreLimits(int articles, Duration duration, long free) {
  /**
   * A commit writes anew each block of the indexes that it touches, in a large store most of them:
   * one for each article would cost 15 times the disk and 20 times the time.
   */
  static final StoreLimits STANDARD = new StoreLimits(4000, Duration.ofSeconds(20), 200_000_000);

  private static final double MEGABYTE = 1e6;

  /** Fails unless the disk has room for the bytes. */
  void checkRoom(Path folder, long bytes) {
    long usable = usable(folder);
    if (usable < bytes + free) {
      throw new InputException(
          ("%s: %,.0f MB of the disk are free, expected %,.0f MB: make room and try again; what has"
                  + " been committed is safe")
              .formatted(folder, usable / MEGABYTE, (bytes + free) / MEGABYTE));
    }
  }

  private static long usable(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException failure) {
      throw new InputException(
          "%s: the free space of its disk cannot be told (%s): look at the disk"
              .formatted(folder, failure),
          failure);
    }
  }
}
