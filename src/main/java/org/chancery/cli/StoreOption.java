package org.chancery.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store is: the same option for all commands. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "kg",
      description = "Folder of the store.")
  Path folder;
}
