package org.chancery.web;

import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.InputException;
import org.chancery.store.GraphStore;

/** A store over HTTP, from {@link #start} to {@link #close}. The store itself stays open. */
public final class Server implements AutoCloseable {
  static final String QUERY = "/sparql";
  private static final String READ = "data";
  private static final String UPDATE = "update";
  static final String UPDATES = QUERY + "/" + UPDATE;
  private static final String EVERYTHING = "/*";

  private static final String NO_MEMORY =
      "the server has no memory left and has ended the query: make it ask for less";
  private static final String STOPPING = "the server is being stopped and has ended the query";
  private static final long SECONDS_TO_END = 3;

  private final Settings settings;
  private final RunningQueries queries;
  private final MemoryWatch memory;
  private final Pages pages;
  private final FusekiServer server;
  private final Listener listener;
  private volatile boolean isClosed;

  private Server(GraphStore store, Settings settings) {
    this.settings = settings;
    Limits limits = settings.limits();
    this.queries = new RunningQueries(limits.queries());
    DatasetGraph reads = Guard.protect(store.reading(), limits);
    FusekiServer.Builder builder =
        FusekiServer.create().fusekiModules(FusekiModules.empty()).port(settings.port());
    addFilters(builder, reads);
    addEndpoints(builder, reads, Guard.protect(store.updating(), limits));
    this.pages = new Pages(reads, store::version, settings);
    this.server = builder.addServlet(EVERYTHING, pages).build();
    this.listener = new Listener(server.getJettyServer());
    this.memory = new MemoryWatch(() -> queries.endAll(NO_MEMORY));
  }

  private void addFilters(FusekiServer.Builder builder, DatasetGraph reads) {
    Limits limits = settings.limits();
    builder.addFilter(EVERYTHING, new SecurityHeaders());
    settings.origin().ifPresent(o -> builder.addFilter(EVERYTHING, new CrossOrigin(o)));
    builder.addFilter(EVERYTHING, new RequestSize(limits.requestBytes()));
    builder.addFilter(EVERYTHING, new Methods(settings.writers().isPresent()));
    settings.writers().ifPresent(w -> builder.addFilter(UPDATES, new Authentication(w)));
    builder.addFilter(QUERY, new ServiceDescription());
    builder.addFilter(EVERYTHING, new LinkedData(reads, settings.iris(), limits.rows()));
  }

  private void addEndpoints(
      FusekiServer.Builder builder, DatasetGraph reads, DatasetGraph updates) {
    Metrics metrics = new Metrics(queries);
    Limits limits = settings.limits();
    DataService.Builder service =
        DataService.newBuilder(reads)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.GSP_R, READ);
    builder.registerOperation(
        Operation.Query, new QueryEndpoint(reads.getContext(), limits, queries, metrics));
    builder.registerOperation(Operation.GSP_R, new GraphEndpoint(queries));
    if (settings.writers().isPresent()) {
      service.addEndpoint(Operation.Update, UPDATE);
      builder.registerOperation(Operation.Update, new UpdateEndpoint(updates, limits));
    }
    builder
        .add(QUERY, service.build())
        .addServlet("/health", new Health(reads))
        .addServlet("/metrics", new MetricsPage(metrics))
        .addServlet("/.well-known/void", new DatasetDescription(reads));
  }

  /** Serves the store. */
  public static Server start(GraphStore store, Settings settings) {
    Server server = new Server(store, settings);
    try {
      server.listener.listenOn(settings.host());
      server.server.start();
    } catch (RuntimeException failure) {
      server.release();
      throw new InputException(
          "port %d of %s cannot be listened on (%s): give another one as --port or --host"
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
    return cause instanceof UnresolvedAddressException ? "no such host" : cause.getMessage();
  }

  /** Where the server answers, e.g. {@code http://localhost:3030/}. */
  public String address() {
    return "http://%s:%d/".formatted(settings.host(), listener.port());
  }

  /** Waits until the server is closed. */
  public void await() {
    server.join();
  }

  /** Whether it is closed, or is being so. */
  public boolean isClosed() {
    return isClosed;
  }

  /** Lets requests that are being answered finish, for a while, and ends those that do not. */
  @Override
  public synchronized void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    CompletableFuture.delayedExecutor(SECONDS_TO_END, TimeUnit.SECONDS)
        .execute(() -> queries.endAll(STOPPING));
    listener.stop();
    queries.awaitNone();
    release();
  }

  /** Ends what reads on in the background; Jetty itself ends only servlets that were asked. */
  private void release() {
    pages.destroy();
    memory.close();
  }
}
