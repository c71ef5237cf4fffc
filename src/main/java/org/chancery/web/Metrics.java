package org.chancery.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** What the server counts of itself, in the format of Prometheus. */
final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Timer queries =
      Timer.builder("chancery.queries")
          .description("SPARQL queries, answered or not")
          .publishPercentileHistogram()
          .register(registry);
  private final Counter refused =
      Counter.builder("chancery.queries.refused")
          .description("SPARQL queries answered with an error")
          .register(registry);

  /**
   * @param running the queries that run at the moment
   */
  Metrics(RunningQueries running) {
    Gauge.builder("chancery.queries.running", running, RunningQueries::size)
        .description("SPARQL queries that run at the moment")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
  }

  void time(Runnable query) {
    queries.record(query);
  }

  void refused() {
    refused.increment();
  }

  String text() {
    return registry.scrape();
  }
}
