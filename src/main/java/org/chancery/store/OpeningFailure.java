package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.InputException;

/** Tells why a store could not be opened: no permission, in use, or damaged. */
final class OpeningFailure {
  private static final String IN_USE = "held by process";
  private static final String NO_GROWTH = "segmentAllocate";

  private OpeningFailure() {}

  static InputException of(Path folder, RuntimeException failure) {
    Optional<Path> closed = closed(folder);
    if (closed.isPresent()) {
      return new InputException(
          ("%s: no permission to read and write %s: run as the user who owns the store, or change"
                  + " its permissions")
              .formatted(folder, closed.get()),
          failure);
    }
    String reason = String.valueOf(failure.getMessage());
    if (reason.contains(NO_GROWTH)) {
      return new InputException(
          ("%s: the files of the store cannot grow (%s): make room on the disk, and lift the limit"
                  + " of the size of files, if there is one (ulimit -f)")
              .formatted(folder, reason),
          failure);
    }
    return new InputException(
        (reason.contains(IN_USE)
                ? "%s: the store is in use (%s): wait until that process ends; if it serves the"
                    + " store, ask it at its address, /sparql"
                : "%s: the store is damaged (%s): make another from a backup with: chancery store"
                    + " restore FILE --store DIR")
            .formatted(folder, reason),
        failure);
  }

  /** The first file of the store that this user may not read and write. */
  private static Optional<Path> closed(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.filter(f -> !Files.isReadable(f) || !Files.isWritable(f)).findFirst();
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.of(folder);
    }
  }
}
