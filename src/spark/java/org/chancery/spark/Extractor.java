package org.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.chancery.article.Submission;
import org.chancery.event.FinderSettings;
import org.chancery.export.EventsJson;
import org.chancery.extraction.ArticleExtractor;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Extractions;
import org.chancery.extraction.ExtractorVersion;
import org.chancery.extraction.Outcome;
import org.chancery.graph.Categories;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.store.ArticleQuads;
import scala.Tuple3;

/** The extractor of an executor, which all its tasks share. */
final class Extractor {
  private static final FinderSettings SETTINGS = FinderSettings.BEST;
  private static final Iris IRIS = Iris.DEFAULT;

  /** A task has one core: it does not read on others. */
  private final ArticleExtractor articles = Extractions.newsOnThreadOfCaller(SETTINGS);

  private final OntologyGrapher grapher =
      OntologyGrapher.standard(IRIS, ExtractorVersion.of(SETTINGS));
  private final Categories categories = Categories.standard();

  private Extractor() {}

  /** Made when the executor's first task asks for it. */
  private static final class OfThisExecutor {
    static final Extractor LOADED = new Extractor();
  }

  static Extractor ofThisExecutor() {
    return OfThisExecutor.LOADED;
  }

  /**
   * What a file, or a line of one, becomes: N-Quads, a line of JSON with the events, a refusal; for
   * each article or refusal, with an empty text for what there is none of.
   */
  Stream<Tuple3<String, String, String>> extract(String name, String content) {
    return Corpus.submissions(name, content).stream().map(this::extract);
  }

  private Tuple3<String, String, String> extract(Submission submission) {
    if (submission instanceof Submission.Accepted accepted) {
      Outcome outcome = articles.extract(accepted);
      return outcome instanceof Outcome.Extracted extracted
          ? new Tuple3<>(quads(extracted.extract()), events(extracted.extract()), "")
          : refused(((Outcome.Refused) outcome).refusal().toString());
    }
    return refused(submission.toString());
  }

  static Tuple3<String, String, String> refused(String why) {
    return new Tuple3<>("", "", why);
  }

  private String quads(Extract extract) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(lines, Lang.NQUADS);
    out.start();
    ArticleQuads.of(extract.reading().article(), grapher.graph(extract), IRIS).forEach(out::quad);
    out.finish();
    return lines.toString(UTF_8).stripTrailing();
  }

  private String events(Extract extract) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (EventsJson events = new EventsJson(IRIS, categories, line)) {
      events.write(extract);
      events.flush();
      return line.toString(UTF_8).stripTrailing();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
