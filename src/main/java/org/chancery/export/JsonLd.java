package org.chancery.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** JSON-LD 1.1 with its context inside: an object for each graph, in it one for each subject. */
final class JsonLd implements Exporter {
  @Override
  public void export(DatasetGraph graphs, OutputStream out) throws IOException {
    JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    writeContext(json);
    json.writeArrayFieldStart("@graph");
    Iterator<Node> names = graphs.listGraphNodes();
    while (names.hasNext()) {
      writeGraph(names.next(), graphs, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static void writeContext(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
  }

  private static void writeGraph(Node name, DatasetGraph graphs, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", name.getURI());
    json.writeArrayFieldStart("@graph");
    Iterator<Quad> quads = graphs.find(name, Node.ANY, Node.ANY, Node.ANY);
    Subject subject = null;
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (subject == null || !subject.node.equals(quad.getSubject())) {
        write(subject, json);
        subject = new Subject(quad.getSubject());
      }
      subject.add(quad);
    }
    write(subject, json);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What neighbouring statements say of one subject. */
  private static final class Subject {
    private final Node node;
    private final Map<Node, Set<Node>> values = new LinkedHashMap<>();

    Subject(Node node) {
      this.node = node;
    }

    void add(Quad quad) {
      values.computeIfAbsent(quad.getPredicate(), p -> new LinkedHashSet<>()).add(quad.getObject());
    }
  }

  private static void write(Subject subject, JsonGenerator json) throws IOException {
    if (subject == null) {
      return;
    }
    json.writeStartObject();
    json.writeStringField("@id", id(subject.node));
    for (Map.Entry<Node, Set<Node>> property : subject.values.entrySet()) {
      boolean isType = property.getKey().equals(RDF.Nodes.type);
      json.writeArrayFieldStart(isType ? "@type" : Prefixes.shortened(property.getKey().getURI()));
      for (Node value : property.getValue()) {
        write(value, isType, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(Node value, boolean isType, JsonGenerator json) throws IOException {
    if (isType) {
      json.writeString(Prefixes.shortened(value.getURI()));
    } else if (value.isLiteral()) {
      writeLiteral(value, json);
    } else {
      json.writeStartObject();
      json.writeStringField("@id", id(value));
      json.writeEndObject();
    }
  }

  private static void writeLiteral(Node literal, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@value", literal.getLiteralLexicalForm());
    String datatype = literal.getLiteralDatatypeURI();
    if (!literal.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@language", literal.getLiteralLanguage());
    } else if (!datatype.equals(XSD.xstring.getURI())) {
      json.writeStringField("@type", Prefixes.shortened(datatype));
    }
    json.writeEndObject();
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }
}
