package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.chancery.article.Submission;
import org.chancery.export.EventsJson;
import org.chancery.extraction.ArticleExtractor;
import org.chancery.extraction.Outcome;
import org.chancery.extraction.ParallelExtraction;
import org.chancery.extraction.Patience;
import org.chancery.graph.Categories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the events of articles as JSON Lines, without a store. */
@Command(
    name = "extract",
    description = "Prints the events of articles as JSON Lines, a line an article, in their order.",
    mixinStandardHelpOptions = true)
final class ExtractEvents implements Callable<Integer> {
  @Mixin private ReadingOptions reading;
  @Mixin private BaseOption base;
  @Spec private CommandSpec command;

  private int refused;

  @Override
  public Integer call() {
    ArticleExtractor extractor = reading.extractorAtOnce(reading.corrected());
    try (EventsJson events =
            new EventsJson(base.iris(), Categories.standard(), StandardOutput.bytes());
        ParallelExtraction extraction =
            new ParallelExtraction(
                extractor,
                reading.threads(),
                outcome -> print(outcome, events),
                Patience.usual(this::wait))) {
      reading.articles().forEach(submission -> read(submission, extraction));
      extraction.finish();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return refused > 0 ? Chancery.FINDINGS : 0;
  }

  private void read(Submission submission, ParallelExtraction extraction) {
    if (submission instanceof Submission.Accepted accepted) {
      extraction.add(accepted);
    } else if (submission instanceof Submission.Refusal refusal) {
      report(refusal);
    }
  }

  private void print(Outcome outcome, EventsJson events) {
    if (outcome instanceof Outcome.Extracted extracted) {
      events.write(extracted.extract());
    } else if (outcome instanceof Outcome.Refused refused) {
      report(refused.refusal());
    }
  }

  private void wait(Submission.Accepted article) {
    command.commandLine().getErr().println(Patience.words(article));
    command.commandLine().getErr().flush();
  }

  private void report(Submission.Refusal refusal) {
    refused++;
    command.commandLine().getErr().println("refused " + refusal);
  }
}
