package org.chancery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.web.page.Site;

/** Refuses methods that the address does not take, and all changes to a store that is only read. */
final class Methods extends HttpFilter {
  private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
  private static final List<String> READING_OR_POST = List.of("GET", "HEAD", "OPTIONS", "POST");
  private static final Map<String, List<String>> TAKEN =
      Map.of(
          Server.QUERY, READING_OR_POST,
          Server.UPDATES, List.of("OPTIONS", "POST"),
          Site.TAKES_TEXT, READING_OR_POST);

  private static final String UPDATE_TYPE = "application/sparql-update";
  private static final String READ_ONLY =
      "read-only: start the server with --writable and --password-file to let some change the store";
  private static final String ELSEWHERE = "updates are taken at " + Server.UPDATES + " only";

  private final boolean isWritable;

  Methods(boolean isWritable) {
    this.isWritable = isWritable;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    List<String> taken = TAKEN.getOrDefault(path, READING);
    if (path.equals(Server.UPDATES) && !isWritable) {
      new Refusal(Refusal.FORBIDDEN, READ_ONLY).send(response);
    } else if (path.equals(Server.QUERY) && isUpdate(request)) {
      new Refusal(Refusal.FORBIDDEN, isWritable ? ELSEWHERE : READ_ONLY).send(response);
    } else if (!taken.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", taken));
      new Refusal(
              Refusal.NOT_ALLOWED,
              "%s is not taken here: use %s"
                  .formatted(request.getMethod(), String.join(" or ", taken)))
          .send(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** By its type, or as a field of a form; a body of another type is not read here. */
  private static boolean isUpdate(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && request.getMethod().equals("POST")
        && (type.startsWith(UPDATE_TYPE)
            || type.startsWith("application/x-www-form-urlencoded")
                && request.getParameter("update") != null);
  }
}
