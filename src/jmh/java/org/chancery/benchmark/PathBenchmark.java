package org.chancery.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.annotation.TextSplitter;
import org.chancery.article.Article;
import org.chancery.entity.Mentions;
import org.chancery.event.FinderSettings;
import org.chancery.event.Findings;
import org.chancery.event.Reading;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Extraction;
import org.chancery.extraction.Extractions;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.text.AnnotatedText;
import org.chancery.time.TimeExpression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage of the path of one article: the first of the samples, seven sentences long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PathBenchmark {
  private static final Path FILE = Path.of("samples", "1994-10-27-israel-jordan-treaty.txt");

  private final TextSplitter splitter = TextSplitter.load();
  private final Extraction extraction = Extractions.standard(1, FinderSettings.BEST);
  private final OntologyGrapher grapher = OntologyGrapher.standard(Iris.DEFAULT, "1");
  private Article article;
  private AnnotatedText text;
  private Reading reading;
  private Extract extract;

  @Setup
  public void read() throws IOException {
    article = Article.of("a1", LocalDate.of(1994, 10, 27), Files.readString(FILE));
    extract = extraction.extract(article);
    reading = extract.reading();
    text = reading.text();
  }

  @Benchmark
  public List<?> split() {
    return splitter.split(article.text());
  }

  @Benchmark
  public AnnotatedText annotate() {
    return extraction.annotator().annotate(article.text());
  }

  @Benchmark
  public Mentions resolve() {
    return extraction.resolver().resolve(article, text);
  }

  @Benchmark
  public List<TimeExpression> findTimes() {
    return extraction.times().find(text, article.date());
  }

  @Benchmark
  public Findings findEvents() {
    return extraction.events().extract(reading);
  }

  @Benchmark
  public Extract extract() {
    return extraction.extract(article);
  }

  @Benchmark
  public ArticleGraph map() {
    return grapher.graph(extract);
  }
}
