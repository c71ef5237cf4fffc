package org.chancery.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A graph that is being written. With each statement goes what follows from it by the subclasses
 * and subproperties of the ontology, so that plain queries need no inference.
 */
final class Statements {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Ontology ontology;

  Statements(Ontology ontology) {
    this.ontology = ontology;
  }

  Graph graph() {
    return graph;
  }

  void type(Node subject, Node type) {
    graph.add(subject, RDF.Nodes.type, type);
    ontology.superclasses(type).forEach(above -> graph.add(subject, RDF.Nodes.type, above));
  }

  void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
    ontology.superproperties(property).forEach(above -> graph.add(subject, above, object));
  }

  /** Adds the text, unless it is empty. */
  void text(Node subject, Node property, String text) {
    if (!text.isEmpty()) {
      add(subject, property, NodeFactory.createLiteralString(text));
    }
  }

  /** Adds the text as English. */
  void english(Node subject, Node property, String text) {
    add(subject, property, NodeFactory.createLiteralLang(text, "en"));
  }

  void date(Node subject, Node property, LocalDate date) {
    add(subject, property, NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
  }

  void index(Node subject, Node property, int index) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(Integer.toString(index), XSDDatatype.XSDnonNegativeInteger));
  }

  void decimal(Node subject, Node property, BigDecimal number) {
    add(subject, property, NodeFactory.createLiteralDT(canonical(number), XSDDatatype.XSDdecimal));
  }

  /**
   * TDB2 takes other forms, such as 0.90, but gives 0.9 back and then cannot remove what it has.
   */
  private static String canonical(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
  }
}
