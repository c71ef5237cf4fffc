package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a build is killed: the system property {@code chancery.kills}. */
class KilledBuildTest {
  private static final int KILLS = Integer.getInteger("chancery.kills", 3);

  @TempDir Path folder;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = folder.resolve("news.jsonl");
    Files.write(articles, BuildProcess.articles());
  }

  @Test
  void buildThatIsKilledAtAnyMomentEndsAsOneThatIsNot() throws Exception {
    long seed = Long.getLong("chancery.seed", System.nanoTime());
    Random random = new Random(seed);
    Instant begun = Instant.now();
    Set<Quad> undisturbed = built(folder.resolve("undisturbed"));
    long longest = Duration.between(begun, Instant.now()).toMillis();

    for (int store = 0; store * 3 < KILLS; store++) {
      Path killed = folder.resolve("killed-" + store);
      for (int kill = store * 3; kill < Math.min(KILLS, store * 3 + 3); kill++) {
        killAfter(random.nextLong(longest), killed);
      }
      Set<Quad> resumed = built(killed);
      assertEquals(Set.of(), without(undisturbed, resumed), "lost, seed " + seed);
      assertEquals(Set.of(), without(resumed, undisturbed), "left over, seed " + seed);
    }
  }

  private Set<Quad> built(Path store) {
    BuildProcess.build(articles, store);
    try (GraphStore built = GraphStore.open(store)) {
      return quads(built.dataset().asDatasetGraph());
    }
  }

  /** Kills a build, and looks whether it leaves a whole store behind. */
  private void killAfter(long milliseconds, Path store) throws Exception {
    Process process = start(store);
    if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
    try (GraphStore left = GraphStore.openOrCreate(store)) {
      assertEquals(List.of(), left.check().faults());
    }
  }

  private Process start(Path store) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BuildProcess.class.getName(),
                articles.toString(),
                store.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.inputReader().readLine().contains("ready"));
    return process;
  }

  private static Set<Quad> without(Set<Quad> quads, Set<Quad> others) {
    return quads.stream().filter(quad -> !others.contains(quad)).collect(Collectors.toSet());
  }

  private static Set<Quad> quads(DatasetGraph graphs) {
    graphs.begin(ReadWrite.READ);
    try {
      return graphs.stream().collect(Collectors.toSet());
    } finally {
      graphs.end();
    }
  }
}
