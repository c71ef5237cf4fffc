package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;

/** Lets in those who give a name and its password (HTTP Basic). */
final class Authentication extends HttpFilter {
  private static final String BASIC = "Basic ";

  private static final String PASSED = Authentication.class.getName();

  private final transient Passwords passwords;

  Authentication(Passwords passwords) {
    this.passwords = passwords;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isKnown(request.getHeader("Authorization"))) {
      request.setAttribute(PASSED, true);
      chain.doFilter(request, response);
    } else {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Chancery\", charset=\"UTF-8\"");
      new Refusal(Refusal.UNAUTHORISED, "to change the store, give your name and password")
          .send(response);
    }
  }

  /** Refuses a request that has found a way around. */
  static void check(HttpServletRequest request) {
    if (request.getAttribute(PASSED) == null) {
      throw new Refusal(Refusal.FORBIDDEN, "updates are taken at " + Server.UPDATES + " only");
    }
  }

  private boolean isKnown(String credentials) {
    if (credentials == null || !credentials.startsWith(BASIC)) {
      return false;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(credentials.substring(BASIC.length()).strip());
      String[] pair = new String(decoded, UTF_8).split(":", 2);
      return pair.length == 2 && passwords.fit(pair[0], pair[1]);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
