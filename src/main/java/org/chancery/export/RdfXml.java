package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.XSD;

/** RDF 1.1 XML: all graphs as one, an element for neighbouring statements about one subject. */
final class RdfXml implements Exporter {
  @Override
  public void export(DatasetGraph graphs, OutputStream out) throws IOException {
    XmlElements.write(out, document -> write(graphs.getUnionGraph().find(), document));
  }

  private static void write(Iterator<Triple> triples, XmlElements document)
      throws XMLStreamException {
    document.begin("rdf:RDF", namespaces());
    Node subject = null;
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (!triple.getSubject().equals(subject)) {
        if (subject != null) {
          document.end();
        }
        subject = triple.getSubject();
        document.begin("rdf:Description", "rdf:about", subject.getURI());
      }
      write(triple, document);
    }
    if (subject != null) {
      document.end();
    }
    document.end();
  }

  private static String[] namespaces() {
    List<String> attributes = new ArrayList<>();
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      attributes.add("xmlns:" + prefix.getKey());
      attributes.add(prefix.getValue());
    }
    return attributes.toArray(String[]::new);
  }

  private static void write(Triple triple, XmlElements document) throws XMLStreamException {
    List<String> attributes = new ArrayList<>();
    String name = name(triple.getPredicate(), attributes);
    Node object = triple.getObject();
    if (object.isLiteral()) {
      addKind(object, attributes);
      document.text(name, object.getLiteralLexicalForm(), attributes.toArray(String[]::new));
    } else {
      attributes.addAll(List.of("rdf:resource", object.getURI()));
      document.empty(name, attributes.toArray(String[]::new));
    }
  }

  private static void addKind(Node literal, List<String> attributes) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      attributes.addAll(List.of("xml:lang", literal.getLiteralLanguage()));
    } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      attributes.addAll(List.of("rdf:datatype", literal.getLiteralDatatypeURI()));
    }
  }

  /** The property's name in XML; its namespace is declared among the attributes if it is new. */
  private static String name(Node property, List<String> attributes) {
    String shortened = Prefixes.shortened(property.getURI());
    if (!shortened.equals(property.getURI())) {
      return shortened;
    }
    int split = shortened.length();
    while (split > 0 && Character.isLetter(shortened.charAt(split - 1))) {
      split--;
    }
    attributes.addAll(List.of("xmlns:other", shortened.substring(0, split)));
    return "other:" + shortened.substring(split);
  }
}
