package org.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.chancery.article.Articles;
import org.chancery.article.Given;
import org.chancery.article.Submission;
import org.chancery.entity.Corrections;
import org.chancery.entity.Gazetteer;
import org.chancery.event.FinderSettings;
import org.chancery.extraction.Extractions;
import org.chancery.extraction.ExtractorVersion;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.store.GraphStore;
import org.chancery.store.LoadListener;
import org.chancery.store.LoadTally;
import org.chancery.store.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkExtractionTest {
  private static final List<String> ARTICLES =
      List.of(
          article("a1", "2024-06-07", "The president of France visited Egypt on Thursday."),
          article("a2", "2024-06-08", "Iran rejected the proposal of the United States."),
          article("a3", "2024-06-09", "Norway recognised Palestine, and Spain will follow."),
          "{\"id\": \"a4\", \"text\": \"Norway has no date.\"}");

  @TempDir Path folder;

  private final SparkSession spark =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.ui.enabled", false)
          .config("spark.sql.shuffle.partitions", 2)
          .getOrCreate();

  @AfterEach
  void stop() {
    spark.stop();
  }

  @Test
  void quadsAreThoseOfALocalBuild() throws IOException {
    Path input = Files.write(folder.resolve("news.jsonl"), ARTICLES);
    Path output = folder.resolve("out");

    new SparkExtraction(spark).run(Corpus.JSONL, input.toString(), output.toString());

    assertEquals(local(input), lines(output.resolve("quads")));
    assertTrue(lines(output.resolve("refusals")).get(0).contains("no date"));
    assertTrue(spark.read().parquet(output.resolve("events").toString()).count() >= 3);
  }

  @Test
  void aNameWithBlanksIsReadAsItIs() throws IOException {
    Path input = Files.createDirectory(folder.resolve("my news"));
    Files.writeString(
        input.resolve("2024-06-07 in Cairo+.txt"),
        "The president of France visited Egypt on Thursday.");
    Path output = folder.resolve("out");

    new SparkExtraction(spark).run(Corpus.TEXT, input.toString(), output.toString());

    assertEquals(local(input), lines(output.resolve("quads")));
  }

  @Test
  void ofArticlesWithOneIdTheLastIsExtracted() throws IOException {
    Path input = Files.createDirectory(folder.resolve("news"));
    String last = article("a2", "2024-06-10", "Norway recognised Palestine on Monday.");
    Files.write(input.resolve("1.jsonl"), ARTICLES.subList(0, 2));
    Path later =
        Files.write(input.resolve("2.jsonl"), List.of(ARTICLES.get(2), last, ARTICLES.get(0)));
    Path output = folder.resolve("out");

    new SparkExtraction(spark).run(Corpus.JSONL, input.toString(), output.toString());

    assertEquals(local(later), lines(output.resolve("quads")));
    List<String> refusals = lines(output.resolve("refusals"));
    assertTrue(refusals.size() == 1 && refusals.get(0).contains("'a2'"), refusals.toString());
  }

  private List<String> local(Path input) throws IOException {
    String version = ExtractorVersion.of(FinderSettings.BEST);
    Articles articles =
        new Articles(List.of(input.toString()), Given.NOTHING, InputStream.nullInputStream());
    Loader loader =
        new Loader(
            Extractions.news(2, FinderSettings.BEST, Gazetteer::load),
            OntologyGrapher.standard(Iris.DEFAULT, version),
            Iris.DEFAULT,
            article -> version,
            Corrections.NONE,
            2);
    Path backup = folder.resolve("local.nq");
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      loader.load(articles, store, new Silence());
      store.backUp(backup);
    }
    return Files.readAllLines(backup).stream()
        .filter(line -> isOfArticles(line))
        .sorted()
        .toList();
  }

  /** Whether an article says it, rather than the ontology, a vocabulary or all articles together. */
  private static boolean isOfArticles(String quad) {
    return Stream.of(Dip.ONTOLOGY, Iris.DEFAULT.vocabularies(), Iris.DEFAULT.fusion())
        .noneMatch(graph -> quad.endsWith("<%s> .".formatted(graph.getURI())));
  }

  private static List<String> lines(Path output) throws IOException {
    try (Stream<Path> parts = Files.list(output)) {
      return parts
          .filter(part -> part.getFileName().toString().startsWith("part-"))
          .flatMap(SparkExtractionTest::linesOf)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Stream<String> linesOf(Path part) {
    try {
      return Files.readAllLines(part).stream();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static String article(String id, String date, String text) {
    return "{\"id\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}".formatted(id, date, text);
  }

  private static final class Silence implements LoadListener {
    @Override
    public void refused(Submission.Refusal refusal) {}

    @Override
    public void advanced(LoadTally soFar) {}
  }
}
