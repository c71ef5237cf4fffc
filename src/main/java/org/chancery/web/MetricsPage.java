package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The metrics, for Prometheus to collect. */
final class MetricsPage extends HttpServlet {
  private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

  private final transient Metrics metrics;

  MetricsPage(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(FORMAT);
    response.getOutputStream().write(metrics.text().getBytes(UTF_8));
  }
}
