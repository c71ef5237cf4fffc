package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.chancery.query.SyntaxFault;

/** A request that is not served: why, and what to do about it, as the body of the response. */
final class Refusal extends RuntimeException {
  static final int BAD_REQUEST = 400;
  static final int UNAUTHORISED = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NOT_ALLOWED = 405;
  static final int NOT_ACCEPTABLE = 406;
  static final int LENGTH_REQUIRED = 411;
  static final int TOO_LARGE = 413;
  static final int FAILURE = 500;
  static final int UNAVAILABLE = 503;

  private static final String SECONDS_TO_WAIT = "5";

  private final int status;

  Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** Of a query or an update that is none. */
  static Refusal malformed(SyntaxFault fault) {
    return new Refusal(BAD_REQUEST, "malformed: " + fault);
  }

  int status() {
    return status;
  }

  /** Sends it, unless the response is already on its way. */
  void send(HttpServletResponse response) {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    byte[] body = (getMessage() + "\n").getBytes(UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    if (status == UNAVAILABLE) {
      response.setHeader("Retry-After", SECONDS_TO_WAIT);
    }
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
