package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.InputException;
import org.chancery.article.Articles;
import org.chancery.graph.CorrectingGrapher;
import org.chancery.graph.EventCorrection;
import org.chancery.store.GraphStore;
import org.chancery.store.LoadTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds a knowledge graph from articles, or adds them to one. */
@Command(
    name = "build",
    description = {
      "Builds a knowledge graph from articles, or adds them to one.",
      "Articles that the store has already are skipped; changed ones are replaced."
    },
    mixinStandardHelpOptions = true)
final class Build implements Callable<Integer> {
  @Mixin private ReadingOptions reading;

  @Option(
      names = "--event-corrections",
      paramLabel = "FILE",
      description =
          "Events that somebody has confirmed, rejected or changed; unless given, the file"
              + " event-corrections.tsv in the folder of the store, if there is one.")
  private Optional<Path> eventCorrections = Optional.empty();

  @Option(
      names = "--keep-text",
      description =
          "Keep whole texts, and who is mentioned where, for the pages of the server; else only"
              + " the sentences that tell events are kept.")
  private boolean keepsTexts;

  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Articles articles = reading.articles();
    if (articles.isEmpty()) {
      throw new InputException(
          "no articles found in %s: give files, or folders with files, of the kinds that"
                  .formatted(reading.inputs())
              + " 'chancery build --help' names");
    }
    Loading loading =
        reading.loading(store.folder, base.iris(), eventCorrections).keepingTexts(keepsTexts);
    CorrectingGrapher grapher = loading.grapher();
    try (EndRequests requests = new EndRequests(command.commandLine().getErr());
        GraphStore graphs = GraphStore.openOrCreate(store.folder)) {
      Progress progress = new Progress(articles, command.commandLine().getErr(), requests::isMade);
      LoadTally tally = loading.loader(grapher).load(articles, graphs, progress);
      progress.finish();
      if (tally.isEndedEarly()) {
        return interrupted(tally);
      }
      grapher.unused().forEach(this::report);
      PrintWriter out = command.commandLine().getOut();
      new BuildSummary(tally, store.folder, graphs.size()).lines().forEach(out::println);
      return tally.hasFindings() || !grapher.unused().isEmpty() ? Chancery.FINDINGS : 0;
    }
  }

  private int interrupted(LoadTally tally) {
    command
        .commandLine()
        .getErr()
        .printf(
            "interrupted with %,d article%s of this input stored: the same command goes on from"
                + " there%n",
            tally.articles(), tally.articles() == 1 ? "" : "s");
    return EndRequests.INTERRUPTED;
  }

  private void report(EventCorrection unused) {
    command
        .commandLine()
        .getErr()
        .printf(
            "%s: the article '%s' is not read to tell the event '%s': look for its IRI with a"
                + " query%n",
            unused.place(), unused.article(), unused.event());
  }
}
