package org.chancery.cli;

import org.chancery.graph.Iris;
import picocli.CommandLine.Option;

/** Below which address IRIs are minted: the same option for all commands that need it. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "Address below which the IRIs of entities, events and articles stand.")
  private String base;

  Iris iris() {
    return new Iris(base);
  }
}
