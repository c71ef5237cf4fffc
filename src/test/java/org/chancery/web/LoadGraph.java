package org.chancery.web;

import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;
import org.chancery.graph.Standards;

/** A store's graph of any size, of visits that nobody made, in the shape that articles give. */
final class LoadGraph {
  static final int PEOPLE = 4000;
  private static final int STATES = 200;
  private static final int EVENTS_OF_AN_ARTICLE = 4;

  private final DatasetGraph graphs;
  private final Random random = new Random(7);
  private long quads;

  LoadGraph(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** Writes so many quads and few more. In a transaction. */
  long write(long wanted) {
    for (int i = 0; i < PEOPLE; i++) {
      entity(person(i), "Person", "Person " + i);
    }
    for (int i = 0; i < STATES; i++) {
      entity(state(i), "State", "State " + i);
    }
    for (int article = 0; quads < wanted; article++) {
      write(Iris.DEFAULT.document("load-" + article), article);
    }
    return quads;
  }

  static Node person(int number) {
    return Iris.DEFAULT.entity("person-" + number);
  }

  static Node event(int number) {
    return Iris.DEFAULT.event("visit-" + number);
  }

  private static Node state(int number) {
    return Iris.DEFAULT.entity("state-" + number);
  }

  private void entity(Node entity, String kind, String label) {
    Node graph = Iris.DEFAULT.entities();
    add(graph, entity, RDF.Nodes.type, dip(kind));
    add(graph, entity, RDF.Nodes.type, dip("Entity"));
    add(graph, entity, RDFS.Nodes.label, NodeFactory.createLiteralLang(label, "en"));
    add(graph, entity, dip("stateCode"), NodeFactory.createLiteralString("XXX"));
  }

  private void write(Node document, int article) {
    add(document, document, RDF.Nodes.type, dip("Article"));
    add(document, document, Standards.SCHEMA_HEADLINE, text("Article " + article));
    add(document, document, Standards.SCHEMA_DATE_PUBLISHED, day());
    for (int i = 0; i < EVENTS_OF_AN_ARTICLE; i++) {
      int event = article * EVENTS_OF_AN_ARTICLE + i;
      Node who = person(random.nextInt(PEOPLE));
      Node where = state(random.nextInt(STATES));
      event(document, event(event), who, where);
      report(document, NodeFactory.createURI(document.getURI() + "#report-" + i), event(event), i);
    }
  }

  private void event(Node graph, Node event, Node who, Node where) {
    for (String type : new String[] {"Visit", "DiplomaticEvent", "CooperativeEvent"}) {
      add(graph, event, RDF.Nodes.type, dip(type));
    }
    for (String role : new String[] {"visitor", "agent"}) {
      add(graph, event, dip(role), who);
    }
    for (String role : new String[] {"destination", "place"}) {
      add(graph, event, dip(role), where);
    }
    for (String relation : new String[] {"visited", "visits", "hasReportedVisit"}) {
      add(graph, who, dip(relation), where);
    }
  }

  private void report(Node document, Node report, Node event, int number) {
    Node words = NodeFactory.createURI(document.getURI() + "#char=" + number + ",40");
    add(document, report, RDF.Nodes.type, dip("Report"));
    add(document, report, dip("reports"), event);
    add(document, report, dip("status"), dip("Completed"));
    add(document, report, Standards.SEM_EARLIEST_BEGIN, day());
    add(document, report, Standards.SEM_LATEST_END, day());
    add(document, report, dip("confidence"), text("0.9"));
    add(document, report, dip("evidence"), words);
    add(document, report, Standards.PROV_PRIMARY_SOURCE, document);
    add(document, words, RDF.Nodes.type, Standards.NIF_PHRASE);
    add(document, words, Standards.NIF_ANCHOR_OF, text("visited in the report of " + report));
    add(document, words, Standards.NIF_CONTEXT, document);
  }

  private void add(Node graph, Node subject, Node property, Node value) {
    graphs.add(graph, subject, property, value);
    quads++;
  }

  private Node day() {
    return NodeFactory.createLiteralDT(
        "2024-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)),
        XSDDatatype.XSDdate);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node dip(String name) {
    return NodeFactory.createURI(Dip.NAMESPACE + name);
  }
}
