package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.GraphStore;
import org.chancery.store.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes articles from a store. */
@Command(
    name = "remove",
    description = "Removes articles, and what they say, from a store.",
    mixinStandardHelpOptions = true)
final class Remove implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of the articles.")
  private List<String> ids;

  @Mixin private StoreOption store;
  @Mixin private BaseOption base;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try (GraphStore graphs = GraphStore.open(store.folder);
        StoreWriter writer = graphs.writer(base.iris())) {
      List<String> unknown = ids.stream().filter(id -> !writer.remove(id)).toList();
      writer.fuse();
      writer.commit();
      unknown.forEach(this::report);
      return unknown.isEmpty() ? 0 : Chancery.FINDINGS;
    }
  }

  private void report(String unknown) {
    command
        .commandLine()
        .getErr()
        .printf("%s: the store has no article of this id: look for it with a query%n", unknown);
  }
}
