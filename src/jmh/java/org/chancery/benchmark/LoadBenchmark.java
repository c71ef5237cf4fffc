package org.chancery.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.chancery.article.Article;
import org.chancery.event.FinderSettings;
import org.chancery.event.Reading;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Extractions;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.store.ArticleQuads;
import org.chancery.store.Backup;
import org.chancery.store.GraphStore;
import org.chancery.store.StoreWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ways to load the same graphs into an empty store: {@value #ARTICLES} copies of a sample's under
 * other names, about 300,000 quads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class LoadBenchmark {
  private static final int ARTICLES = 400;
  private static final Path SAMPLE = Path.of("samples", "1994-10-27-israel-jordan-treaty.txt");

  private final List<Article> articles = new ArrayList<>();
  private final List<ArticleGraph> graphs = new ArrayList<>();
  private Path folder;
  private Path file;
  private Path store;

  @Setup
  public void read() throws IOException {
    LocalDate date = LocalDate.of(1994, 10, 27);
    String text = Files.readString(SAMPLE);
    Extract extract =
        Extractions.standard(1, FinderSettings.BEST).extract(Article.of("a", date, text));
    OntologyGrapher grapher = OntologyGrapher.standard(Iris.DEFAULT, "1");
    for (int i = 0; i < ARTICLES; i++) {
      Article article = Article.of("a" + i, date, text);
      articles.add(article);
      graphs.add(grapher.graph(copy(extract, article)));
    }
    folder = Files.createTempDirectory("chancery-load");
    file = folder.resolve("articles.nq");
    store = folder.resolve("kg");
    write();
  }

  private static Extract copy(Extract extract, Article article) {
    Reading reading = extract.reading();
    return new Extract(
        new Reading(article, reading.text(), reading.mentions(), reading.times()),
        extract.findings());
  }

  private void write() throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      StreamRDF lines = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      lines.start();
      IntStream.range(0, ARTICLES)
          .mapToObj(i -> ArticleQuads.of(articles.get(i), graphs.get(i), Iris.DEFAULT))
          .forEach(quads -> quads.forEach(lines::quad));
      lines.finish();
    }
  }

  @TearDown(Level.Iteration)
  public void clear() throws IOException {
    delete(store);
  }

  @TearDown
  public void clearAll() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
      files.forEach(LoadBenchmark::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** As {@code chancery build} writes what it has extracted. */
  @Benchmark
  public void batches() {
    try (GraphStore loaded = GraphStore.openOrCreate(store);
        StoreWriter writer = loaded.writer(Iris.DEFAULT)) {
      for (int i = 0; i < ARTICLES; i++) {
        writer.replace(articles.get(i), graphs.get(i));
      }
      writer.commit();
    }
  }

  /** N-Quads, all in one transaction. */
  @Benchmark
  public void oneTransaction() {
    try (GraphStore loaded = GraphStore.openOrCreate(store)) {
      Dataset dataset = loaded.dataset();
      dataset.executeWrite(() -> RDFDataMgr.read(dataset, file.toString()));
    }
  }

  /** N-Quads through the bulk loader, as {@code chancery store restore} does. */
  @Benchmark
  public void bulkLoader() {
    Backup.restore(List.of(file), store);
  }
}
