package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.article.Articles;
import org.chancery.entity.Corrections;
import org.chancery.entity.Gazetteer;
import org.chancery.graph.OntologyGrapher;
import org.chancery.store.GraphStore;
import org.chancery.store.LoadTally;
import org.chancery.store.Loader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Articles articles = reading.articles();
    try (GraphStore graphs = GraphStore.openOrCreate(store.folder)) {
      Progress progress = new Progress(articles, command.commandLine().getErr());
      LoadTally tally = loader().load(articles, graphs, progress);
      progress.finish();
      PrintWriter out = command.commandLine().getOut();
      new BuildSummary(tally, store.folder, graphs.size()).lines().forEach(out::println);
      return tally.hasFindings() ? Chancery.FINDINGS : 0;
    }
  }

  private Loader loader() {
    Optional<Gazetteer> corrected = reading.correctedAsIn(store.folder);
    return new Loader(
        reading.extractor(corrected),
        OntologyGrapher.standard(base.iris(), reading.version()),
        base.iris(),
        reading.version(),
        corrected.map(Gazetteer::corrections).orElse(Corrections.NONE),
        reading.threads());
  }
}
