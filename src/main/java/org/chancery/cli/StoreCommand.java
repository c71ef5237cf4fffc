package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.chancery.store.Backup;
import org.chancery.store.CheckResult;
import org.chancery.store.GraphStore;
import org.chancery.store.StoreStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the keeper of a store needs. */
@Command(
    name = "store",
    description = "Counts, checks, compacts, backs up and restores a store.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class StoreCommand implements Runnable {
  private static final double MEGABYTE = 1e6;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    command.commandLine().usage(out());
  }

  @Command(
      name = "stats",
      description = "Counts what the store holds.",
      mixinStandardHelpOptions = true)
  void stats(@Mixin StoreOption store) {
    try (GraphStore graphs = GraphStore.open(store.folder)) {
      StoreStatistics counts = graphs.statistics();
      PrintWriter out = out();
      out.printf("articles        %,12d%n", counts.articles());
      out.printf("reports         %,12d%n", counts.reports());
      out.printf("events          %,12d%n", counts.events());
      out.printf("quads           %,12d%n", counts.quads());
      out.printf("megabytes       %,12.1f%n", counts.bytes() / MEGABYTE);
      out.printf("bytes a quad    %,12.0f%n", counts.bytesPerQuad());
    }
  }

  @Command(
      name = "check",
      description = "Reads the whole store and tells whether it is sound.",
      mixinStandardHelpOptions = true)
  int check(@Mixin StoreOption store) {
    try (GraphStore graphs = GraphStore.open(store.folder)) {
      CheckResult result = graphs.check();
      result.faults().forEach(out()::println);
      out().printf("%,d quads, %,d faults%n", result.quads(), result.faults().size());
      return result.faults().isEmpty() ? 0 : Chancery.FINDINGS;
    }
  }

  @Command(
      name = "compact",
      description = "Gives back the disk space of what was replaced and removed.",
      mixinStandardHelpOptions = true)
  void compact(@Mixin StoreOption store) {
    try (GraphStore graphs = GraphStore.open(store.folder)) {
      long before = graphs.size();
      graphs.compact();
      out().printf("%,.1f MB, before %,.1f MB%n", graphs.size() / MEGABYTE, before / MEGABYTE);
    }
  }

  @Command(
      name = "backup",
      description = "Writes the store as N-Quads into a file.",
      mixinStandardHelpOptions = true)
  void backup(
      @Option(
              names = "--out",
              required = true,
              paramLabel = "FILE",
              description = "File to write; compressed if it ends in .gz.")
          Path file,
      @Mixin StoreOption store) {
    try (GraphStore graphs = GraphStore.open(store.folder)) {
      graphs.backUp(file);
    }
  }

  @Command(
      name = "restore",
      description = "Makes a store from files of N-Quads.",
      mixinStandardHelpOptions = true)
  void restore(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of N-Quads.")
          List<Path> files,
      @Mixin StoreOption store) {
    Backup.restore(files, store.folder);
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }
}
