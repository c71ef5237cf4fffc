package org.chancery.export;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.Dip;
import org.chancery.graph.Ontology;
import org.chancery.graph.Standards;

/** Reads entities, relations and reported events out of all graphs together, one at a time. */
final class Facts {
  private static final Set<Node> KINDS = Set.of(Dip.ENTITY, Dip.TERMS);

  private final DatasetGraph graphs;
  private final Graph union;
  private final Ontology ontology = Ontology.standard();

  Facts(DatasetGraph graphs) {
    this.graphs = graphs;
    this.union = graphs.getUnionGraph();
  }

  /** Everyone and every place. */
  Stream<Node> entities() {
    return union.stream(Node.ANY, RDF.Nodes.type, Dip.ENTITY).map(Triple::getSubject);
  }

  /** All proposals and agreements. */
  Stream<Node> terms() {
    return union.stream(Node.ANY, RDF.Nodes.type, Dip.TERMS).map(Triple::getSubject);
  }

  /** The direct relations between entities, and from them to terms. */
  Stream<Triple> relations() {
    return ontology.relations().stream()
        .flatMap(relation -> union.stream(Node.ANY, relation, Node.ANY));
  }

  /** How many articles state the relation, whoever read them. */
  long support(Triple relation) {
    return graphs.stream(
            Node.ANY, relation.getSubject(), relation.getPredicate(), relation.getObject())
        .flatMap(
            quad ->
                graphs.stream(quad.getGraph(), Node.ANY, RDF.Nodes.type, Dip.ARTICLE)
                    .map(Quad::getSubject))
        .distinct()
        .count();
  }

  /** Every report of an event. */
  Stream<ReportedEvent> reports() {
    return union.stream(Node.ANY, Dip.REPORTS, Node.ANY)
        .map(report -> report(report.getSubject(), report.getObject()));
  }

  private ReportedEvent report(Node report, Node event) {
    Node article = first(report, Standards.PROV_PRIMARY_SOURCE);
    return new ReportedEvent(
        report,
        event,
        type(event),
        first(report, Dip.STATUS).getLocalName().toLowerCase(Locale.ROOT),
        all(event, Dip.AGENT),
        all(event, Dip.RECIPIENT),
        all(event, Standards.SEM_HAS_PLACE),
        text(report, Standards.SEM_EARLIEST_BEGIN),
        text(report, Standards.SEM_LATEST_END),
        article);
  }

  /** The local name of the event's most specific class. */
  private String type(Node event) {
    return all(event, RDF.Nodes.type).stream()
        .filter(ontology::isEventType)
        .map(Node::getLocalName)
        .findFirst()
        .orElse("");
  }

  /** The name of an entity or of a term; empty if there is none. */
  String label(Node node) {
    return text(node, RDFS.Nodes.label);
  }

  /** The kind of an entity or of terms: {@code Person}, {@code ProposedTerms}. */
  String kind(Node node) {
    return all(node, RDF.Nodes.type).stream()
        .filter(type -> !Collections.disjoint(ontology.superclasses(type), KINDS))
        .map(Node::getLocalName)
        .findFirst()
        .orElse("");
  }

  String wikidata(Node entity) {
    return text(entity, OWL.sameAs.asNode());
  }

  /** The first value as text; empty if there is none. */
  String text(Node subject, Node property) {
    Node value = first(subject, property);
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  /** The first value; null if there is none. */
  Node first(Node subject, Node property) {
    if (subject == null) {
      return null;
    }
    Iterator<Triple> found = union.find(subject, property, Node.ANY);
    return found.hasNext() ? found.next().getObject() : null;
  }

  List<Node> all(Node subject, Node property) {
    return union.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }
}
