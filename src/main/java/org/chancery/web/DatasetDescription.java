package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.chancery.export.ExportFormat;

/**
 * What the dataset is and how much is in it (VoID). Counting takes long: it is kept for a while.
 */
final class DatasetDescription extends HttpServlet {
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final transient DatasetGraph graphs;
  private transient byte[] turtle;
  private transient Instant counted = Instant.EPOCH;

  DatasetDescription(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      RdfSyntax syntax = RdfSyntax.of(request);
      response.addHeader("Vary", "Accept");
      RdfSyntax readable = syntax == RdfSyntax.HTML ? RdfSyntax.TURTLE : syntax;
      RdfResponse.send(description(endpoint(request)), readable, request, response);
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }

  private static String endpoint(HttpServletRequest request) {
    String address = request.getRequestURL().toString();
    return address.substring(0, address.length() - request.getRequestURI().length()) + "/sparql";
  }

  private Graph description(String endpoint) {
    Graph description = RDFParser.fromString(new String(counts(), UTF_8), Lang.TURTLE).toGraph();
    description
        .find(null, RDF.Nodes.type, VOID.Dataset.asNode())
        .mapWith(triple -> triple.getSubject())
        .toList()
        .forEach(
            dataset ->
                description.add(
                    dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(endpoint)));
    return description;
  }

  private synchronized byte[] counts() {
    if (counted.plus(KEPT).isBefore(Instant.now())) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ExportFormat.VOID.export(DatasetFactory.wrap(graphs), bytes);
      turtle = bytes.toByteArray();
      counted = Instant.now();
    }
    return turtle;
  }
}
