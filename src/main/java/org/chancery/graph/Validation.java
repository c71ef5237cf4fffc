package org.chancery.graph;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Checks graphs against the shapes; the ontology tells which classes stand below which. */
public final class Validation {
  static {
    // A vocabulary as the first class of Jena that is loaded would be read before it is complete.
    JenaSystem.init();
  }

  private static final String QUARANTINE = "/quarantine/";

  private static final List<Node> DESCRIPTION =
      List.of(RDF.Nodes.type, RDFS.Nodes.label, Dip.STATE_CODE);

  private final Shapes shapes;
  private final Graph ontology;
  private final Consumer<Fault> out;
  private int graphs;
  private int faults;
  private int quarantined;

  /** Hands on each fault as it is found. */
  public Validation(Shapes shapes, Ontology ontology, Consumer<Fault> out) {
    this.shapes = shapes;
    this.ontology = ontology.graph();
    this.out = out;
  }

  /** Checks a graph by itself. */
  public void check(Graph graph) {
    check(new MultiUnion(List.of(graph, ontology).iterator()));
  }

  /** Checks each graph about an article with what the store knows of entities. */
  public void check(DatasetGraph store) {
    Iterator<Node> names = store.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      quarantined += name.getURI().contains(QUARANTINE) ? 1 : 0;
      if (store.contains(name, Node.ANY, RDF.Nodes.type, Dip.ARTICLE)) {
        checkArticle(store.getGraph(name), store.getUnionGraph());
      }
    }
  }

  private void checkArticle(Graph article, Graph all) {
    Graph entities = GraphFactory.createDefaultGraph();
    article.stream()
        .map(Triple::getObject)
        .distinct()
        .filter(node -> all.contains(node, RDF.Nodes.type, Dip.ENTITY))
        .forEach(entity -> describe(entity, all, entities));
    check(new MultiUnion(List.of(article, entities, ontology).iterator()));
  }

  /** Copies what it is called and what kind it is, not what it has done. */
  private static void describe(Node entity, Graph all, Graph entities) {
    for (Node property : DESCRIPTION) {
      all.stream(entity, property, Node.ANY).forEach(entities::add);
    }
  }

  private void check(MultiUnion union) {
    graphs++;
    for (Fault fault : shapes.check(union)) {
      faults++;
      out.accept(fault);
    }
  }

  /** Graphs checked. */
  public int graphs() {
    return graphs;
  }

  /** Faults found in them. */
  public int faults() {
    return faults;
  }

  /** Articles that the store has set aside because their graphs broke a shape. */
  public int quarantined() {
    return quarantined;
  }
}
