package org.chancery.web;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of the server that takes connections. */
final class Listener {
  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
  private static final long MILLISECONDS_TO_STOP = 5_000;

  private final Server server;
  private final ServerConnector connector;

  Listener(Server server) {
    this.server = server;
    this.connector = (ServerConnector) server.getConnectors()[0];
  }

  /** Before the server starts. */
  void listenOn(String host) {
    connector.setHost(host);
    allowEncodedPaths();
    speakPlainly();
    GracefulHandler graceful = new GracefulHandler();
    graceful.setHandler(server.getHandler());
    server.setHandler(graceful);
    server.setStopTimeout(MILLISECONDS_TO_STOP);
  }

  /** Names of articles may have a slash or a per cent sign in them, encoded in their IRIs. */
  private void allowEncodedPaths() {
    UriCompliance lenient =
        UriCompliance.DEFAULT.with(
            "encoded",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);
    connector
        .getConnectionFactory(HttpConnectionFactory.class)
        .getHttpConfiguration()
        .setUriCompliance(lenient);
    server
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
  }

  private void speakPlainly() {
    server.setErrorHandler(new ErrorBody());
    server
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.setErrorHandler(new ErrorBody()));
  }

  /** Takes no more requests, and lets those that it has be answered, for a while. */
  void stop() {
    try {
      server.stop();
    } catch (TimeoutException late) {
      LOG.warn("a request was not answered in time, and is cut off");
    } catch (Exception failure) {
      throw new IllegalStateException("the server cannot be stopped", failure);
    }
  }

  int port() {
    return connector.getLocalPort();
  }
}
