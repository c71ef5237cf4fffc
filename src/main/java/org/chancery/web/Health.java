package org.chancery.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.graph.Dip;

/** Says whether the store can be read: {@code ok} and 200, else an error. */
final class Health extends HttpServlet {
  private final transient DatasetGraph graphs;

  Health(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Txn.executeRead(graphs, () -> graphs.containsGraph(Dip.ONTOLOGY));
    response.setContentType("text/plain");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println("ok");
  }
}
