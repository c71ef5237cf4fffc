package org.chancery.web;

import org.chancery.event.FinderSettings;
import org.chancery.graph.Iris;

/**
 * How a store is served.
 *
 * @param host name or address on which the server listens
 * @param port on which it listens; 0 for any that is free
 * @param iris below which address the IRIs of the store stand
 * @param finding which events are found in a text that somebody pastes
 */
public record Settings(String host, int port, Iris iris, Limits limits, FinderSettings finding) {
  /** Where only programs on this machine reach the server. */
  public static final String LOOPBACK = "localhost";
}
