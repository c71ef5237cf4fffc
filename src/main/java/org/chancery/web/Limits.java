package org.chancery.web;

import java.time.Duration;
import org.chancery.InputException;

/**
 * What one client may ask of the server, so that others are served too.
 *
 * @param queryTime after which a query is stopped
 * @param rows of an answer, or statements where it is a graph
 * @param requestBytes of the body of a request
 * @param queries that run at the same time
 */
public record Limits(Duration queryTime, int rows, int requestBytes, int queries) {
  public static final Limits STANDARD = new Limits(Duration.ofSeconds(30), 100_000, 250_000, 16);

  public Limits {
    if (queryTime.toMillis() < 1 || rows < 1 || requestBytes < 1 || queries < 1) {
      throw new InputException(
          "limits of %s, %,d rows, %,d bytes, %,d queries: none of them may be below 1"
              .formatted(queryTime, rows, requestBytes, queries));
    }
  }
}
