package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.store.GraphStore;
import org.chancery.web.Limits;
import org.chancery.web.Server;
import org.chancery.web.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a store over HTTP, until it is interrupted. */
@Command(
    name = "serve",
    description = "Serves a store over HTTP: SPARQL, linked data, and pages for the browser.",
    mixinStandardHelpOptions = true)
final class Serve implements Runnable {
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private FinderOptions finding;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port to listen on; 0 for any that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = Settings.LOOPBACK,
      description = "Name or address to listen on; as it stands, only this machine gets in.")
  private String host;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    try (GraphStore graphs = GraphStore.open(store.folder);
        Server server = Server.start(graphs, settings())) {
      PrintWriter err = command.commandLine().getErr();
      err.printf("serving %s at %s%n", store.folder, server.address());
      err.flush();
      server.await();
    }
  }

  private Settings settings() {
    return new Settings(host, port, base.iris(), Limits.STANDARD, finding.settings());
  }
}
