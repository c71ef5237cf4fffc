package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.article.Articles;
import org.chancery.article.Columns;
import org.chancery.article.Given;
import org.chancery.entity.Gazetteer;
import org.chancery.extraction.ArticleExtractor;
import org.chancery.extraction.Extractions;
import org.chancery.graph.Iris;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles are read, and how: the same options for all commands that read some. */
final class ReadingOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders, or - for standard input: plain text (.txt), web pages (.html),"
              + " JSON Lines (.jsonl), tables with a header (.csv, .tsv); each also as .gz.")
  private List<String> inputs;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Date of plain text, and of articles that state none, e.g. 2024-06-07.")
  private Optional<LocalDate> date;

  @Option(
      names = "--columns",
      paramLabel = "KEY=COLUMN,...",
      description = "Which column of a table holds what, e.g. text=body,date=published.")
  private Optional<String> columns;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at the same time; as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Corrections of who is who; for a build, unless given, the file corrections.tsv in the"
              + " folder of the store, if there is one.")
  private Optional<Path> corrections;

  @Mixin private FinderOptions finding;

  /** What was given, as words. */
  String inputs() {
    return String.join(", ", inputs);
  }

  Articles articles() {
    Columns mapping = columns.map(Columns::parse).orElse(Columns.SAME);
    return new Articles(inputs, new Given(date, mapping), System.in);
  }

  /** The gazetteer under the corrections given; empty if none are. */
  Optional<Gazetteer> corrected() {
    return corrections.map(file -> Gazetteer.load().corrected(file));
  }

  /** How they are read for a store. */
  Loading loading(Path store, Iris iris, Optional<Path> eventCorrections) {
    return Loading.of(store, iris, finding, threads(), corrections, eventCorrections);
  }

  /** Loaded when the first article comes. */
  ArticleExtractor extractor(Optional<Gazetteer> corrected) {
    return Extractions.news(threads(), finding.settings(), gazetteer(corrected));
  }

  /** The same, which begins to load at once. */
  ArticleExtractor extractorAtOnce(Optional<Gazetteer> corrected) {
    return Extractions.newsAtOnce(threads(), finding.settings(), gazetteer(corrected));
  }

  private static Supplier<Gazetteer> gazetteer(Optional<Gazetteer> corrected) {
    return () -> corrected.orElseGet(Gazetteer::load);
  }

  int threads() {
    return Threads.checked(threads);
  }
}
