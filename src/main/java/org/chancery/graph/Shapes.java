package org.chancery.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;

/** The SHACL shapes that a graph must have to enter the store. Safe for use by many threads. */
public final class Shapes {
  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(Graph graph) {
    this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
  }

  /** The shapes that travel inside the jar. */
  public static Shapes standard() {
    return new Shapes(Turtle.read("shapes.ttl"));
  }

  /** The SHACL report, if an article's graph and what is known of its entities break a shape. */
  public Optional<Graph> faults(Graph triples, Graph entities) {
    return faults(new Union(triples, entities));
  }

  /** The SHACL report, if the graph breaks a shape. */
  public Optional<Graph> faults(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.conforms() ? Optional.empty() : Optional.of(report.getGraph());
  }

  /** Where the graph breaks a shape. */
  List<Fault> check(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Fault::of)
        .toList();
  }
}
