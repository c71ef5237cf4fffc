package org.chancery.cli;

import org.chancery.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gives back the disk space of what was replaced and removed. */
@Command(
    name = "compact",
    description = "Gives back the disk space of what was replaced and removed.",
    mixinStandardHelpOptions = true)
final class Compact implements Runnable {
  private static final double MEGABYTE = 1e6;

  @Mixin private StoreOption store;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    try (GraphStore graphs = GraphStore.open(store.folder)) {
      long before = graphs.size();
      graphs.compact();
      command
          .commandLine()
          .getOut()
          .printf("%,.1f MB, before %,.1f MB%n", graphs.size() / MEGABYTE, before / MEGABYTE);
    }
  }
}
