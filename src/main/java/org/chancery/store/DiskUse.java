package org.chancery.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a store takes of the disk. TDB2 lays out its index files in steps of 8 MB that are mostly
 * holes, so that their lengths say little; what they use is noted beside them, in {@code .bpt}
 * files: the root, the blocks of the {@code .idn} file, those of the {@code .dat} file.
 */
final class DiskUse {
  private static final int BLOCK = 8192;
  private static final String NOTE = ".bpt";
  private static final List<String> NOTED = List.of(".idn", ".dat");

  private DiskUse() {}

  /** Bytes used in a folder and those in it. */
  static long of(Path folder) throws IOException {
    long sum = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += bytes(file);
      }
    }
    return sum;
  }

  private static long bytes(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(NOTE)) {
      return blocks(file) * BLOCK;
    }
    boolean isNoted =
        NOTED.stream()
            .filter(name::endsWith)
            .map(end -> name.substring(0, name.length() - end.length()) + NOTE)
            .anyMatch(note -> Files.exists(file.resolveSibling(note)));
    return isNoted ? 0 : Files.size(file);
  }

  private static long blocks(Path note) throws IOException {
    try (DataInputStream numbers = new DataInputStream(Files.newInputStream(note))) {
      numbers.readLong();
      return numbers.readLong() + numbers.readLong();
    }
  }
}
