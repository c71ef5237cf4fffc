package org.chancery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;

/**
 * Answers for the IRIs of the store: what stands below the base, {@code id/antony-blinken}, is
 * described at the same path of this server. Those who want a page are passed on to it.
 */
final class LinkedData extends HttpFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String ONTOLOGY = "/ontology";
  private static final Pattern PATH =
      Pattern.compile(
          "/(id|event|doc|coding|agent|role|graph|software|quarantine)/.+|/gazetteer|" + ONTOLOGY);

  private final transient DatasetGraph graphs;
  private final transient Iris iris;
  private final int rows;

  LinkedData(DatasetGraph graphs, Iris iris, int rows) {
    this.graphs = graphs;
    this.iris = iris;
    this.rows = rows;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod())
        || !PATH.matcher(request.getRequestURI()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    try {
      answer(request, response, chain);
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Node resource = resource(request.getRequestURI());
    RdfSyntax syntax = RdfSyntax.of(request);
    RdfResponse.link(resource, request, response);
    if (syntax == RdfSyntax.HTML) {
      chain.doFilter(request, response);
      return;
    }
    Graph description = Txn.calculateRead(graphs, () -> new Description(graphs, rows).of(resource));
    if (description.isEmpty()) {
      throw new Refusal(
          Refusal.NOT_FOUND,
          "the store says nothing of <%s>: look for it with a query".formatted(resource));
    }
    RdfResponse.send(description, syntax, request, response);
  }

  private Node resource(String path) {
    return path.equals(ONTOLOGY)
        ? Dip.ONTOLOGY
        : NodeFactory.createURI(iris.base() + path.substring(1));
  }
}
