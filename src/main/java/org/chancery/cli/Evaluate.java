package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.evaluation.Annotation;
import org.chancery.evaluation.Evaluation;
import org.chancery.evaluation.Gold;
import org.chancery.evaluation.GoldReader;
import org.chancery.evaluation.PredictionReader;
import org.chancery.evaluation.Report;
import org.chancery.export.EventsJson;
import org.chancery.extraction.Extraction;
import org.chancery.extraction.Extractions;
import org.chancery.graph.Categories;
import org.chancery.graph.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints precision, recall and F1 against annotated documents. */
@Command(
    name = "evaluate",
    description = "Prints precision, recall and F1 against annotated documents.",
    mixinStandardHelpOptions = true)
final class Evaluate implements Runnable {
  @Parameters(paramLabel = "GOLD", description = "Annotated documents, JSON Lines.")
  private Path gold;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description =
          "What an extractor said of them: the output of 'chancery extract'."
              + " Without it the documents are extracted.")
  private Optional<Path> predictions;

  @Mixin private FinderOptions finding;

  @Option(names = "--by-type", description = "Also print a line for each type of event.")
  private boolean byType;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also print the first N pairs missed or falsely said.")
  private int errors;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    List<Gold> golds = GoldReader.read(gold);
    Report report = new Report(Evaluation.of(golds, said(golds)));
    PrintWriter out = command.commandLine().getOut();
    if (json) {
      out.println(report.json());
      return;
    }
    report.summary().forEach(out::println);
    if (byType) {
      report.byType().forEach(out::println);
    }
    report.mistakes(errors).forEach(out::println);
  }

  private Map<String, Annotation> said(List<Gold> golds) {
    if (predictions.isEmpty()) {
      return PredictionReader.read(extracted(golds), golds);
    }
    Map<String, Annotation> said = PredictionReader.read(predictions.get(), golds);
    long silent = golds.stream().filter(document -> !said.containsKey(document.id())).count();
    if (silent > 0) {
      command.commandLine().getErr().printf("%d documents have no prediction%n", silent);
    }
    return said;
  }

  /** What 'chancery extract' says of the documents, line by line. */
  private List<String> extracted(List<Gold> golds) {
    int threads = Runtime.getRuntime().availableProcessors();
    Extraction extraction = Extractions.standard(threads, finding.settings());
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (EventsJson events = new EventsJson(Iris.DEFAULT, Categories.standard(), lines)) {
      for (Gold document : golds) {
        events.write(extraction.extract(document.article()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return lines.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
