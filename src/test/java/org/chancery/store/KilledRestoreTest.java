package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a restoration is killed: the system property {@code chancery.kills}. */
class KilledRestoreTest {
  private static final int KILLS = Integer.getInteger("chancery.kills", 3);
  private static final int QUADS = 10_000;

  @TempDir Path folder;

  @Test
  void storeIsThereWholeOrNotAtAll() throws Exception {
    Path quads = Files.write(folder.resolve("kg.nq"), (Iterable<String>) quads()::iterator);
    Instant begun = Instant.now();
    assertEquals(0, restore(quads, folder.resolve("undisturbed")).waitFor());
    long longest = Duration.between(begun, Instant.now()).toMillis();
    Random random = new Random(Long.getLong("chancery.seed", System.nanoTime()));

    for (int kill = 0; kill < KILLS; kill++) {
      Path store = folder.resolve("killed-" + kill);
      killAfter(random.nextLong(longest), restore(quads, store));
      if (!Files.exists(store)) {
        Backup.restore(List.of(quads), store);
      }
      try (GraphStore restored = GraphStore.open(store)) {
        assertEquals(new CheckResult(QUADS, List.of()), restored.check());
      }
    }
  }

  private static Stream<String> quads() {
    return IntStream.range(0, QUADS)
        .mapToObj(i -> "<urn:s%d> <urn:p> \"%d\" <urn:g%d> .".formatted(i, i, i / 100));
  }

  private static void killAfter(long milliseconds, Process process) throws InterruptedException {
    if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  /** A process that restores the store. */
  private static Process restore(Path quads, Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            RestoreProcess.class.getName(),
            quads.toString(),
            store.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Restores a store and ends. */
  static final class RestoreProcess {
    private RestoreProcess() {}

    public static void main(String[] arguments) {
      Backup.restore(List.of(Path.of(arguments[0])), Path.of(arguments[1]));
    }
  }
}
