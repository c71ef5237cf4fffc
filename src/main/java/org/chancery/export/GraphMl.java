package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.article.Digest;
import org.chancery.graph.Dip;

/** GraphML: entities as nodes, a directed edge for each report and pair. */
final class GraphMl implements Exporter {
  private static final List<String> OF_NODES = List.of("label", "kind", "state", "iri");
  private static final List<String> OF_EDGES = List.of("type", "status", "first", "last");

  @Override
  public void export(DatasetGraph graphs, OutputStream out) throws IOException {
    Facts facts = new Facts(graphs);
    XmlElements.write(out, document -> write(facts, document));
  }

  private static void write(Facts facts, XmlElements document) throws XMLStreamException {
    document.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    declare(OF_NODES, "node", document);
    declare(OF_EDGES, "edge", document);
    document.begin("graph", "id", "chancery", "edgedefault", "directed");
    for (Iterator<Node> entities = facts.entities().iterator(); entities.hasNext(); ) {
      write(entities.next(), facts, document);
    }
    for (Iterator<Edge> edges = Edge.all(facts); edges.hasNext(); ) {
      write(edges.next(), document);
    }
    document.end().end();
  }

  private static void declare(List<String> names, String owner, XmlElements document)
      throws XMLStreamException {
    for (String name : names) {
      document.empty("key", "id", name, "for", owner, "attr.name", name, "attr.type", "string");
    }
  }

  private static void write(Node entity, Facts facts, XmlElements document)
      throws XMLStreamException {
    document
        .begin("node", "id", token(entity.getURI()))
        .text("data", facts.label(entity), "key", "label")
        .text("data", facts.kind(entity), "key", "kind")
        .text("data", facts.text(entity, Dip.STATE_CODE), "key", "state")
        .text("data", entity.getURI(), "key", "iri")
        .end();
  }

  private static void write(Edge edge, XmlElements document) throws XMLStreamException {
    document
        .begin(
            "edge",
            "id",
            "e" + Digest.of(edge.id()),
            "source",
            token(edge.source()),
            "target",
            token(edge.target()))
        .text("data", edge.type(), "key", "type")
        .text("data", edge.status(), "key", "status")
        .text("data", edge.first(), "key", "first")
        .text("data", edge.last(), "key", "last")
        .end();
  }

  /** GraphML's schema allows no slashes in identifiers: the last part of the entity's IRI. */
  private static String token(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]", "_");
  }
}
