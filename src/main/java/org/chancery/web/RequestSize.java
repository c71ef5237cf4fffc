package org.chancery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** Refuses requests whose body is too large, or does not say how large it is. */
final class RequestSize extends HttpFilter {
  /** Bytes of a refused body that are read, so that its sender gets to read the refusal. */
  private static final int PATIENCE = 8_000_000;

  private final int most;

  RequestSize(int most) {
    this.most = most;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > most) {
      request.getInputStream().skipNBytes(Math.min(PATIENCE, request.getContentLengthLong()));
      response.setHeader("Connection", "close");
      new Refusal(
              Refusal.TOO_LARGE,
              "the request has %,d bytes: %,d are allowed"
                  .formatted(request.getContentLengthLong(), most))
          .send(response);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.setHeader("Connection", "close");
      new Refusal(Refusal.LENGTH_REQUIRED, "send the body with its Content-Length").send(response);
    } else {
      chain.doFilter(request, response);
      drain(request);
    }
  }

  /** A body that nobody has read would cost the client its connection. */
  private static void drain(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > 0) {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }
}
