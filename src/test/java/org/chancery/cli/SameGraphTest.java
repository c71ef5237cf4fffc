package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The canonical graph, the sorted lines of its N-Quads, is the same for the same articles, however
 * they were built and whenever.
 */
class SameGraphTest {
  private static final List<String> SAMPLES =
      List.of(
          "samples/1994-10-27-israel-jordan-treaty.txt", "samples/1995-08-07-embassy-in-hanoi.txt");
  private static final String LINE = "{\"id\":\"%d\",\"date\":\"2024-06-0%d\",\"text\":\"%s\"}";

  /** They share events, entities, plans and outcomes. */
  private static final List<String> TEXTS =
      List.of(
          "The president of France will visit Egypt next week, his office said.",
          "President Emmanuel Macron visited Egypt on Thursday and met Abdel Fattah el-Sisi.",
          "Macron's visit to Egypt was called off, according to Germany.",
          "Norway proposed talks between Hamas and Israel; Israel rejected the proposal.",
          "Hamas has not accepted the proposal of Norway.",
          "Germany condemned the attack by Russia on Ukraine on Friday.");

  @TempDir Path folder;
  private List<String> graph;

  @BeforeEach
  void buildWithOneThread() throws IOException {
    graph = graph("one", lines(), "1");
  }

  @Test
  void moreThreadsMakeTheSameGraph() throws IOException {
    assertEquals(graph, graph("two", lines(), "2"));
    assertEquals(graph, graph("eight", lines(), "8"));
  }

  @Test
  void anyOrderOfArticlesMakesTheSameGraph() throws IOException {
    List<String> shuffled = lines();
    Collections.shuffle(shuffled, new Random(8));

    assertEquals(graph, graph("shuffled", shuffled, "2"));
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      lines.add(LINE.formatted(i, i + 1, TEXTS.get(i)));
    }
    return lines;
  }

  private List<String> graph(String name, List<String> lines, String threads) throws IOException {
    String store = folder.resolve(name).toString();
    Path articles = Files.write(folder.resolve(name + ".jsonl"), lines);
    run(
        Stream.of(
                Stream.of("build", articles.toString()),
                SAMPLES.stream(),
                Stream.of("--threads", threads, "--store", store))
            .flatMap(part -> part)
            .toList());
    return run(List.of("export", "--format", "nquads", "--store", store)).lines().sorted().toList();
  }

  private static String run(List<String> arguments) {
    Shell.Outcome outcome = Launch.run(arguments, "", false);
    assertEquals(0, outcome.status(), outcome.toString());
    return outcome.output();
  }
}
