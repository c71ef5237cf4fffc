package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.article.Articles;
import org.chancery.article.Given;
import org.chancery.article.Submission;
import org.chancery.evaluation.EventPair;
import org.chancery.evaluation.FusionMeasure;
import org.chancery.extraction.Extraction;
import org.chancery.extraction.Extractions;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well events are recognised across articles. */
@Command(
    name = "evaluate-fusion",
    description = "Prints how well reports of one event in several articles are told to be that.",
    mixinStandardHelpOptions = true)
final class EvaluateFusion implements Runnable {
  @Parameters(index = "0", paramLabel = "PAIRS", description = "Pairs of events judged by hand.")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files or folders with the articles of the pairs; others are not read.")
  private List<String> inputs;

  @Option(names = "--errors", description = "Also print the pairs that are told wrongly.")
  private boolean errors;

  @Mixin private FinderOptions finding;
  @Spec private CommandSpec command;

  @Override
  public void run() {
    List<EventPair> pairs = EventPair.read(file);
    FusionMeasure measure = new FusionMeasure(OntologyGrapher.standard(Iris.DEFAULT, "evaluation"));
    Extraction extraction =
        Extractions.standard(Runtime.getRuntime().availableProcessors(), finding.settings());
    Set<String> wanted = articles(pairs);
    new Articles(inputs, Given.NOTHING, System.in)
        .forEach(
            submission -> {
              if (submission instanceof Submission.Accepted accepted
                  && wanted.contains(accepted.article().id())) {
                measure.add(extraction.extract(accepted.article()));
              } else if (submission instanceof Submission.Refusal refusal) {
                command.commandLine().getErr().println("refused " + refusal);
              }
            });
    print(measure.of(pairs));
  }

  private static Set<String> articles(List<EventPair> pairs) {
    Set<String> ids = new HashSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.first().article(), pair.second().article())));
    return ids;
  }

  private void print(FusionMeasure.Result result) {
    PrintWriter out = command.commandLine().getOut();
    out.println(result);
    if (errors) {
      result.wrong().forEach(pair -> out.println(line(pair)));
    }
  }

  private static String line(EventPair pair) {
    return "%s %s@%d %s@%d: %s"
        .formatted(
            pair.type(),
            pair.first().article(),
            pair.first().start(),
            pair.second().article(),
            pair.second().start(),
            pair.isSame() ? "one event, told as two" : "two events, told as one");
  }
}
