package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph of the same articles is the same, line by line, however it was built. */
class SameGraphTest {
  private static final List<String> ARTICLES =
      List.of(
          "samples/1994-10-27-israel-jordan-treaty.txt", "samples/1995-08-07-embassy-in-hanoi.txt");
  private static final List<String> OTHER_ORDER = List.of(ARTICLES.get(1), ARTICLES.get(0));

  @TempDir Path folder;

  @Test
  void oneThreadAndEightMakeTheSameGraph() {
    assertEquals(graph("one", ARTICLES, "1"), graph("eight", ARTICLES, "8"));
  }

  @Test
  void anyOrderOfArticlesMakesTheSameGraph() {
    assertEquals(graph("one", ARTICLES, "2"), graph("other", OTHER_ORDER, "2"));
  }

  private List<String> graph(String name, List<String> articles, String threads) {
    String store = folder.resolve(name).toString();
    run(
        Stream.concat(
                Stream.concat(Stream.of("build"), articles.stream()),
                Stream.of("--threads", threads, "--store", store))
            .toList());
    return run(List.of("export", "--format", "nquads", "--store", store)).lines().sorted().toList();
  }

  private static String run(List<String> arguments) {
    Shell.Outcome outcome = Launch.run(arguments, "", false);
    assertEquals(0, outcome.status(), outcome.toString());
    return outcome.output();
  }
}
