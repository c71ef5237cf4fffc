package org.chancery.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.query.Questions;
import org.chancery.web.page.PageRequest;
import org.chancery.web.page.Reply;
import org.chancery.web.page.Site;
import org.chancery.web.page.StoreReader;

/** The pages for the browser: every address that nothing else of the server answers. */
final class Pages extends HttpServlet {
  /** Nothing from elsewhere, and no script or form that is not ours. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'";

  private final transient Site site;

  /**
   * Of the store.
   *
   * @param graphs to read only; queries on it are stopped when they take too long
   * @param version of the store: words that are others after each change
   */
  Pages(DatasetGraph graphs, Supplier<String> version, Settings settings) {
    StoreReader store = new StoreReader(DatasetFactory.wrap(graphs), version);
    this.site = new Site(store, Questions.all(), settings.iris(), settings.finding());
  }

  @Override
  public void destroy() {
    site.close();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageRequest asked = PageRequest.of(request.getRequestURI(), request.getParameterMap());
    send(site.reply(asked), request, response);
  }

  /** Only the page that reads a text gets so far. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private static void send(Reply reply, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setContentType(reply.type());
    if (!reply.tag().isEmpty()) {
      String tag = '"' + reply.tag() + '"';
      response.setHeader("ETag", tag);
      response.setHeader("Cache-Control", "no-cache");
      if (tag.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(reply.status());
    response.setContentLength(reply.body().length);
    response.getOutputStream().write(reply.body());
  }
}
