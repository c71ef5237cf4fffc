package org.chancery.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.article.Articles;
import org.chancery.article.Given;
import org.chancery.article.Submission;
import org.chancery.entity.Corrections;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;

/** A process that builds a store of many small articles, in many small batches. */
final class BuildProcess {
  private static final int ARTICLES = 200;
  private static final StoreLimits LIMITS = new StoreLimits(20, Duration.ofSeconds(5), 0);

  private BuildProcess() {}

  public static void main(String[] arguments) {
    System.out.println("ready");
    build(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  /** The lines of a file of articles. */
  static List<String> articles() {
    return IntStream.range(0, ARTICLES)
        .mapToObj(
            i ->
                "{\"id\": \"%d\", \"date\": \"2024-06-07\", \"text\": \"Arvania rejects plan %d.\"}"
                    .formatted(i, i))
        .toList();
  }

  static LoadTally build(Path articles, Path folder) {
    Articles given =
        new Articles(List.of(articles.toString()), Given.NOTHING, InputStream.nullInputStream());
    try (GraphStore store = GraphStore.openOrCreate(folder, LIMITS)) {
      return new Loader(
              new PlainExtractor(),
              OntologyGrapher.standard(Iris.DEFAULT, "1"),
              Iris.DEFAULT,
              article -> "1",
              Corrections.NONE,
              2)
          .load(given, store, new Silence());
    }
  }

  private static final class Silence implements LoadListener {
    @Override
    public void refused(Submission.Refusal refusal) {}

    @Override
    public void advanced(LoadTally soFar) {}
  }
}
