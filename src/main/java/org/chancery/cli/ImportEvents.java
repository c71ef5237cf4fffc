package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.InputException;
import org.chancery.article.Article;
import org.chancery.article.Articles;
import org.chancery.article.Given;
import org.chancery.article.Submission;
import org.chancery.coding.CodedEvents;
import org.chancery.coding.KnownEntities;
import org.chancery.entity.Gazetteer;
import org.chancery.graph.Coder;
import org.chancery.graph.OntologyGrapher;
import org.chancery.store.CodingLoader;
import org.chancery.store.GraphStore;
import org.chancery.store.LoadTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds events that people or other programs have coded. */
@Command(
    name = "import",
    description = {
      "Adds events that people or other programs have coded, one article a line.",
      "What the same coder says again of an article replaces what was there."
    },
    mixinStandardHelpOptions = true)
final class ImportEvents implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "EVENTS",
      description = "JSON Lines as chancery extract prints them.")
  private List<Path> files;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      required = true,
      description = "Who coded the events, a person or a program.")
  private String coder;

  @Option(
      names = "--articles",
      paramLabel = "INPUT",
      description = "Files or folders with the articles whose texts the lines leave out.")
  private List<String> articles = List.of();

  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (coder.isBlank()) {
      throw new InputException("--by is empty: give the name of who coded the events");
    }
    if (files.contains(Path.of("-"))) {
      throw new InputException("-: events are not read from standard input: give a file of them");
    }
    Articles given = new Articles(articles, Given.NOTHING, System.in);
    try (GraphStore graphs = GraphStore.openOrCreate(store.folder)) {
      Progress progress = new Progress(command.commandLine().getErr());
      LoadTally tally = loader(byId(given, progress)).load(files, graphs, progress);
      progress.finish();
      PrintWriter out = command.commandLine().getOut();
      new BuildSummary(tally, store.folder, graphs.size()).lines().forEach(out::println);
      return tally.hasFindings() ? Chancery.FINDINGS : 0;
    }
  }

  private CodingLoader loader(Map<String, Article> given) {
    KnownEntities known = new KnownEntities(base.iris(), Gazetteer.load());
    return new CodingLoader(
        new CodedEvents(coder, known, given),
        OntologyGrapher.standard(base.iris(), new Coder.Other(coder)),
        base.iris());
  }

  private static Map<String, Article> byId(Articles given, Progress progress) {
    Map<String, Article> byId = new HashMap<>();
    given.forEach(
        submission -> {
          if (submission instanceof Submission.Accepted accepted) {
            byId.put(accepted.article().id(), accepted.article());
          } else if (submission instanceof Submission.Refusal refusal) {
            progress.refused(refusal);
          }
        });
    return byId;
  }
}
