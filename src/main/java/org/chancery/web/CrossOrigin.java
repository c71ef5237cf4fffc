package org.chancery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets the pages of another site read from this server in the browsers of its visitors (CORS). */
final class CrossOrigin extends HttpFilter {
  private final String origin;

  /**
   * @param origin the site, as in {@code https://example.org}; {@code *} for any
   */
  CrossOrigin(String origin) {
    this.origin = origin;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", "Link, Content-Location, Retry-After");
    response.addHeader("Vary", "Origin");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }
}
