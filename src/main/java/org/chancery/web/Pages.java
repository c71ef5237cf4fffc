package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.query.Question;

/** The pages for the browser: every address that nothing else of the server answers. */
final class Pages extends HttpServlet {
  private static final String START =
      """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Chancery</title>
      <h1>Chancery</h1>
      <p>%d questions are ready to be asked at <a href="/sparql">/sparql</a>.</p>
      </html>
      """;

  private final transient DatasetGraph graphs;
  private final transient List<Question> questions;
  private final transient Settings settings;

  /**
   * @param graphs to read only; queries on it are stopped when they take too long
   */
  Pages(DatasetGraph graphs, List<Question> questions, Settings settings) {
    this.graphs = graphs;
    this.questions = List.copyOf(questions);
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getRequestURI().equals("/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/html");
    response.setCharacterEncoding(UTF_8.name());
    response.getWriter().print(START.formatted(questions.size()));
  }
}
