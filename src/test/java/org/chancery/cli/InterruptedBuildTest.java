package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedBuildTest {
  private static final String ARTICLE =
      "{\"id\":\"%s\",\"date\":\"2024-06-07\",\"text\":\"France rejects plan %s.\"}%n";

  @TempDir Path folder;

  @Test
  void buildThatIsInterruptedStoresWhatIsUnderWayAndSaysHowToGoOn() throws Exception {
    Process build = build();
    try (Writer articles = build.outputWriter(UTF_8);
        BufferedReader words = build.errorReader(UTF_8)) {
      // the second is refused, which shows that the first is under way
      articles.write(ARTICLE.formatted("a", "A") + "{}\n");
      articles.flush();
      assertTrue(words.readLine().startsWith("refused standard input:2"));

      build.toHandle().destroy();
      assertTrue(words.readLine().startsWith("ending"));
      articles.write(ARTICLE.formatted("b", "B"));
      articles.flush();

      assertEquals(
          "interrupted with 1 article of this input stored: the same command goes on from there",
          words.lines().reduce("", (line, next) -> next));
    }
    assertEquals(130, build.waitFor());
  }

  private Process build() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Chancery.class.getName(),
            "build",
            "-",
            "--store",
            folder.resolve("kg").toString())
        .start();
  }
}
