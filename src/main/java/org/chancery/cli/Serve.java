package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.chancery.store.FolderWatch;
import org.chancery.store.GraphStore;
import org.chancery.store.Loader;
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

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      description = "Let pages of this other site read from the server; * for any site.")
  private Optional<String> origin;

  @Mixin private WatchOptions watching;
  @Mixin private WriterOptions writing;
  @Mixin private LimitOptions limits;
  @Mixin private FinderOptions finding;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    watching.check();
    Settings settings = settings();
    try (Interruption interruption = new Interruption();
        GraphStore graphs = open();
        Server server = Server.start(graphs, settings)) {
      interruption.runs(server::close);
      say("serving %s at %s%n", store.folder, server.address());
      if (watching.isGiven()) {
        watch(graphs, server);
      } else {
        server.await();
      }
    }
  }

  private void watch(GraphStore graphs, Server server) {
    PrintWriter err = command.commandLine().getErr();
    Loader loader = watching.loader(store.folder, base.iris(), finding);
    Arrivals arrivals = new Arrivals(loader, graphs, server::isClosed, err);
    try (Watching looks = new Watching(new FolderWatch(watching.folder(), arrivals), err)) {
      looks.begin();
      server.await();
    }
  }

  private GraphStore open() {
    return watching.isGiven()
        ? GraphStore.openOrCreate(store.folder)
        : GraphStore.open(store.folder);
  }

  private void say(String format, Object... values) {
    command.commandLine().getErr().printf(format, values);
    command.commandLine().getErr().flush();
  }

  private Settings settings() {
    return new Settings(
        host, port, origin, writing.writers(), limits.limits(), base.iris(), finding.settings());
  }
}
