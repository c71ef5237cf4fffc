package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.Dip;

/** GEXF 1.3 with the days of the edges, which Gephi's timeline reads. */
final class Gexf implements Exporter {
  private static final List<String> OF_NODES = List.of("kind", "state");
  private static final List<String> OF_EDGES = List.of("type", "status");

  @Override
  public void export(DatasetGraph graphs, OutputStream out) throws IOException {
    Facts facts = new Facts(graphs);
    XmlElements.write(out, document -> write(facts, document));
  }

  private static void write(Facts facts, XmlElements document) throws XMLStreamException {
    document.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    document.begin("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
    declare(OF_NODES, "node", document);
    declare(OF_EDGES, "edge", document);
    document.begin("nodes");
    for (Iterator<Node> entities = facts.entities().iterator(); entities.hasNext(); ) {
      write(entities.next(), facts, document);
    }
    document.end().begin("edges");
    for (Iterator<Edge> edges = Edge.all(facts); edges.hasNext(); ) {
      write(edges.next(), document);
    }
    document.end().end().end();
  }

  private static void declare(List<String> names, String owner, XmlElements document)
      throws XMLStreamException {
    document.begin("attributes", "class", owner);
    for (String name : names) {
      document.empty("attribute", "id", name, "title", name, "type", "string");
    }
    document.end();
  }

  private static void write(Node entity, Facts facts, XmlElements document)
      throws XMLStreamException {
    document.begin("node", "id", entity.getURI(), "label", facts.label(entity));
    values(document, "kind", facts.kind(entity), "state", facts.text(entity, Dip.STATE_CODE));
    document.end();
  }

  private static void write(Edge edge, XmlElements document) throws XMLStreamException {
    document.begin(
        "edge",
        "id",
        edge.id(),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "label",
        edge.type(),
        "start",
        edge.first(),
        "end",
        edge.last());
    values(document, "type", edge.type(), "status", edge.status());
    document.end();
  }

  private static void values(
      XmlElements document, String name, String value, String otherName, String otherValue)
      throws XMLStreamException {
    document
        .begin("attvalues")
        .empty("attvalue", "for", name, "value", value)
        .empty("attvalue", "for", otherName, "value", otherValue)
        .end();
  }
}
