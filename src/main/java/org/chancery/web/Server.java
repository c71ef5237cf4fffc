package org.chancery.web;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.chancery.InputException;
import org.chancery.query.Questions;
import org.chancery.store.GraphStore;
import org.eclipse.jetty.server.ServerConnector;

/** A store over HTTP, from {@link #start} to {@link #close}. The store stays open. */
public final class Server implements AutoCloseable {
  private static final String QUERY = "/sparql";

  private final Settings settings;
  private final FusekiServer server;

  private Server(GraphStore store, Settings settings) {
    this.settings = settings;
    DatasetGraph reads = new DatasetGraphReadOnly(store.dataset().asDatasetGraph());
    DataService service =
        DataService.newBuilder(reads)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.GSP_R, "data")
            .build();
    server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(settings.port())
            .add(QUERY, service)
            .addServlet("/health", new Health(reads))
            .addServlet("/*", new Pages(reads, Questions.all(), settings))
            .build();
    connector().setHost(settings.host());
  }

  /** Serves the store. */
  public static Server start(GraphStore store, Settings settings) {
    Server server = new Server(store, settings);
    try {
      server.server.start();
    } catch (RuntimeException failure) {
      throw new InputException(
          "port %d of %s cannot be listened on (%s): give another one as --port"
              .formatted(settings.port(), settings.host(), reason(failure)),
          failure);
    }
    return server;
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }

  /** Where the server answers, e.g. {@code http://localhost:3030/}. */
  public String address() {
    return "http://%s:%d/".formatted(settings.host(), connector().getLocalPort());
  }

  /** Waits until the server is closed. */
  public void await() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }

  private ServerConnector connector() {
    return (ServerConnector) server.getJettyServer().getConnectors()[0];
  }
}
