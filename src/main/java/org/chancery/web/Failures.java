package org.chancery.web;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.update.UpdateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client is told when a query or an update fails. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static Refusal refusal(Throwable failure, Limits limits) {
    if (failure instanceof Refusal refusal) {
      return refusal;
    }
    if (failure instanceof ActionErrorException error) {
      return new Refusal(error.getRC(), String.valueOf(error.getMessage()));
    }
    if (failure instanceof Error || failure.getCause() instanceof Error) {
      return exhausted(failure instanceof Error ? failure : failure.getCause());
    }
    if (failure instanceof QueryCancelledException) {
      return late(limits);
    }
    if (failure instanceof QueryDeniedException) {
      return new Refusal(
          Refusal.FORBIDDEN, "SERVICE is off: this server reaches no other; leave it out");
    }
    if (failure instanceof QueryException broken) {
      return new Refusal(Refusal.BAD_REQUEST, "the query cannot be run: " + broken.getMessage());
    }
    if (failure instanceof UpdateException broken) {
      return new Refusal(
          Refusal.BAD_REQUEST, "the update cannot be carried out: " + broken.getMessage());
    }
    return bug(failure);
  }

  private static Refusal late(Limits limits) {
    return new Refusal(
        Refusal.UNAVAILABLE,
        "stopped, its time is up (%s seconds, or what timeout= says): make the query ask for less"
            .formatted(limits.queryTime().toMillis() / 1000.0));
  }

  private static Refusal exhausted(Throwable error) {
    return error instanceof StackOverflowError
        ? new Refusal(Refusal.BAD_REQUEST, "the query is nested too deeply: make it flatter")
        : new Refusal(Refusal.UNAVAILABLE, "the query takes too much memory: make it ask for less");
  }

  private static Refusal bug(Throwable failure) {
    LOG.error("a request failed", failure);
    return new Refusal(Refusal.FAILURE, "this server has failed: its log says why");
  }
}
