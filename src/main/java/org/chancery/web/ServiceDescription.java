package org.chancery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint can do (SPARQL 1.1 Service Description), for those who ask it nothing. */
final class ServiceDescription extends HttpFilter {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML",
          "TriG",
          "N-Quads");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isAskedNothing(request)) {
      chain.doFilter(request, response);
      return;
    }
    try {
      response.addHeader("Vary", "Accept");
      RdfSyntax syntax = RdfSyntax.of(request);
      RdfSyntax readable = syntax == RdfSyntax.HTML ? RdfSyntax.TURTLE : syntax;
      RdfResponse.send(description(request), readable, request, response);
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }

  private static boolean isAskedNothing(HttpServletRequest request) {
    return request.getMethod().equals("GET") && request.getParameter("query") == null;
  }

  private static Graph description(HttpServletRequest request) {
    Graph description = GraphFactory.createDefaultGraph();
    description.getPrefixMapping().setNsPrefix("sd", SD);
    Node service = NodeFactory.createURI(request.getRequestURL() + "#service");
    description.add(service, RDF.Nodes.type, sd("Service"));
    description.add(
        service, sd("endpoint"), NodeFactory.createURI(request.getRequestURL().toString()));
    description.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    description.add(service, sd("feature"), sd("UnionDefaultGraph"));
    for (String format : RESULTS) {
      description.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
    }
    return description;
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
