package org.chancery.cli;

import org.chancery.article.Submission;
import org.chancery.evaluation.JudgementReader;
import org.chancery.evaluation.MentionScore;
import org.chancery.extraction.Outcome;
import org.chancery.extraction.ParallelExtraction;
import org.chancery.extraction.Patience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how often mentions are resolved as people judged. */
@Command(
    name = "evaluate-mentions",
    description = "Prints how often mentions are resolved to whom people say they mean.",
    mixinStandardHelpOptions = true)
final class EvaluateMentions implements Runnable {
  @Option(
      names = "--judged",
      paramLabel = "FILE",
      required = true,
      description = "Mentions judged by hand; only the articles that it names are read.")
  private String judged;

  @Mixin private ReadingOptions reading;
  @Spec private CommandSpec command;

  @Override
  public void run() {
    MentionScore score = new MentionScore(JudgementReader.read(judged, TextInput.read(judged)));
    try (ParallelExtraction extraction =
        new ParallelExtraction(
            reading.extractor(reading.corrected()),
            reading.threads(),
            outcome -> add(outcome, score),
            Patience.usual(this::wait))) {
      reading.articles().forEach(submission -> read(submission, score, extraction));
      extraction.finish();
    }
    score.lines().forEach(command.commandLine().getOut()::println);
  }

  private void read(Submission submission, MentionScore score, ParallelExtraction extraction) {
    if (submission instanceof Submission.Accepted accepted
        && score.concerns(accepted.article().id())) {
      extraction.add(accepted);
    } else if (submission instanceof Submission.Refusal refusal) {
      report(refusal);
    }
  }

  private void wait(Submission.Accepted article) {
    command.commandLine().getErr().println(Patience.words(article));
  }

  private void add(Outcome outcome, MentionScore score) {
    if (outcome instanceof Outcome.Extracted extracted) {
      score.add(extracted.extract());
    } else if (outcome instanceof Outcome.Refused refused) {
      report(refused.refusal());
    }
  }

  private void report(Submission.Refusal refusal) {
    command.commandLine().getErr().println("refused " + refusal);
  }
}
