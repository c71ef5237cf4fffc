package org.chancery.web;

import java.util.Optional;
import org.chancery.event.FinderSettings;
import org.chancery.graph.Iris;

/**
 * How a store is served.
 *
 * @param host name or address on which the server listens
 * @param port on which it listens; 0 for any that is free
 * @param origin of the pages of others that may read from this server ({@code *}: all)
 * @param writers who may change the store by SPARQL updates; nobody if empty
 * @param iris below which address the IRIs of the store stand
 * @param finding which events are found in a text that somebody pastes
 */
public record Settings(
    String host,
    int port,
    Optional<String> origin,
    Optional<Passwords> writers,
    Limits limits,
    Iris iris,
    FinderSettings finding) {
  /** Where only programs on this machine reach the server. */
  public static final String LOOPBACK = "localhost";

  /** To read only, on this machine only, within the standard limits. */
  public static Settings local(int port) {
    return new Settings(
        LOOPBACK,
        port,
        Optional.empty(),
        Optional.empty(),
        Limits.STANDARD,
        Iris.DEFAULT,
        FinderSettings.BEST);
  }
}
