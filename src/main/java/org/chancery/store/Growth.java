package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much a store has grown since it was compacted. TDB2 never writes over a block: each commit
 * leaves the blocks behind that it replaces.
 */
record Growth(Path folder) {
  private static final String NOTE = "size-when-compacted.txt";
  private static final int MOST = 3;

  /** Below this size, compaction is not worth its time. */
  private static final long SMALL = 100_000_000;

  /** Bytes that the store takes of the disk. */
  long size() {
    try {
      return DiskUse.of(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether the store is past three times its size after the last compaction. */
  boolean isTooMuch() {
    return size() > Math.max(SMALL, MOST * sizeWhenCompacted());
  }

  /** Notes that the store has been compacted. */
  void restart() {
    try {
      Files.writeString(folder.resolve(NOTE), Long.toString(size()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private long sizeWhenCompacted() {
    try {
      Path note = folder.resolve(NOTE);
      return Files.exists(note) ? Long.parseLong(Files.readString(note).strip()) : 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
