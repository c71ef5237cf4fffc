package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.InputException;
import org.chancery.article.Submission;
import org.chancery.entity.Corrections;
import org.chancery.extraction.Outcome;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.store.FolderWatch;
import org.chancery.store.GraphStore;
import org.chancery.store.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {
  @TempDir Path folder;
  private final StringWriter told = new StringWriter();
  private final PrintWriter out = new PrintWriter(told);
  private Path news;

  @BeforeEach
  void write() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("2024-06-07-cordia.txt"), "Arvania rejects it.");
  }

  @Test
  void failureThatLastsIsToldOnce() {
    look(
        files -> {
          throw new InputException("no room");
        },
        4);

    assertEquals(List.of("chancery: no room"), told.toString().lines().toList());
  }

  @Test
  void watchingOutlivesAnError() {
    look(
        files -> {
          throw new StackOverflowError("deep");
        },
        4);

    assertEquals(1, told.toString().lines().filter(line -> line.endsWith("Error: deep")).count());
  }

  @Test
  void loadEndsOnRequest() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      look(new Arrivals(loader(), store, () -> true, out), 2);
    }

    assertEquals("", told.toString());
  }

  @Test
  void loadThatNobodyEndsIsTold() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      look(new Arrivals(loader(), store, () -> false, out), 2);
    }

    assertEquals(
        "loaded: 0 new articles, 0 changed; refused: 1",
        told.toString().lines().reduce("", (line, next) -> next));
  }

  private void look(Consumer<List<String>> arrivals, int times) {
    try (Watching watching = new Watching(new FolderWatch(news, arrivals), out)) {
      for (int look = 0; look < times; look++) {
        watching.look();
      }
    }
  }

  /** One that understands nothing. */
  private static Loader loader() {
    return new Loader(
        article -> new Outcome.Refused(new Submission.Refusal(article.where(), "a", "b")),
        OntologyGrapher.standard(Iris.DEFAULT, "1"),
        Iris.DEFAULT,
        article -> "1",
        Corrections.NONE,
        1);
  }
}
