package org.chancery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.chancery.export.Prefixes;
import org.chancery.web.page.PageRequest;

/** A description on its way to the client. */
final class RdfResponse {
  private static final String DATASET = "/.well-known/void";

  private RdfResponse() {}

  /** Says where the same is found in other forms, and which thing it is about. */
  static void link(Node thing, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader("Vary", "Accept");
    response.addHeader("Link", "<%s>; rel=\"describes\"".formatted(thing.getURI()));
    response.addHeader("Link", "<%s>; rel=\"describedby\"".formatted(DATASET));
    for (RdfSyntax syntax : RdfSyntax.values()) {
      response.addHeader(
          "Link",
          "<%s>; rel=\"alternate\"; type=\"%s\""
              .formatted(address(syntax, request), syntax.mediaType()));
    }
  }

  static void send(
      Graph graph, RdfSyntax syntax, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(syntax.format().orElseThrow()).output(bytes);
    response.setContentType(syntax.mediaType() + ";charset=utf-8");
    response.setHeader("Content-Location", address(syntax, request));
    response.setContentLength(bytes.size());
    bytes.writeTo(response.getOutputStream());
  }

  private static String address(RdfSyntax syntax, HttpServletRequest request) {
    return "%s?%s=%s".formatted(request.getRequestURI(), PageRequest.FORMAT, syntax);
  }
}
