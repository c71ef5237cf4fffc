package org.chancery.cli;

import java.time.Duration;
import org.chancery.web.Limits;
import picocli.CommandLine.Option;

/** What one client may ask of the server. */
final class LimitOptions {
  private static final double MILLISECONDS = 1000;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop a query after this time.")
  private double timeout = Limits.STANDARD.queryTime().toMillis() / MILLISECONDS;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "Refuse answers of more rows or statements.")
  private int rows = Limits.STANDARD.rows();

  @Option(
      names = "--max-request",
      paramLabel = "BYTES",
      description = "Refuse requests with a longer body.")
  private int requestBytes = Limits.STANDARD.requestBytes();

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      description = "Run so many queries at the same time; the others wait, then are refused.")
  private int queries = Limits.STANDARD.queries();

  Limits limits() {
    Duration time = Duration.ofMillis(Math.round(timeout * MILLISECONDS));
    return new Limits(time, rows, requestBytes, queries);
  }
}
