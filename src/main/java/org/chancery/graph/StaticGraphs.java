package org.chancery.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The graphs that every store holds before the first article: the ontology and what it refers to.
 */
public final class StaticGraphs {
  private final Map<Node, Graph> graphs = new LinkedHashMap<>();

  private StaticGraphs(Iris iris) {
    graphs.put(Dip.ONTOLOGY, Turtle.read("chancery.ttl"));
    Graph vocabularies = GraphFactory.createDefaultGraph();
    Turtle.readInto(vocabularies, "plover.ttl");
    Turtle.readInto(vocabularies, "cameo.ttl");
    Turtle.readInto(vocabularies, "alignments.ttl");
    graphs.put(iris.vocabularies(), vocabularies);
  }

  /** Those that travel inside the jar. */
  public static StaticGraphs of(Iris iris) {
    return new StaticGraphs(iris);
  }

  /** Each graph by its name. */
  public Map<Node, Graph> byName() {
    return graphs;
  }

  public Stream<Quad> quads() {
    return graphs.entrySet().stream()
        .flatMap(named -> named.getValue().stream().map(t -> new Quad(named.getKey(), t)));
  }
}
