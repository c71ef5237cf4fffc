package org.chancery.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the store says of a thing: the graph that it names, if it names one, the statements that
 * begin with it or with a part of it ({@code id/ada-arno#minister-2024}), and some of those that
 * end with it.
 *
 * @param rows how many statements at most
 */
record Description(DatasetGraph graphs, int rows) {
  private static final int MOST_POINTERS = 1000;

  /** Empty if the store says nothing of it. In a transaction. */
  Graph of(Node thing) {
    Graph description = GraphFactory.createDefaultGraph();
    add(graphs.stream(thing, Node.ANY, Node.ANY, Node.ANY), rows, description);
    add(union(thing, Node.ANY), rows, description);
    add(union(Node.ANY, thing), MOST_POINTERS, description);
    parts(thing, description).forEach(part -> add(union(part, Node.ANY), rows, description));
    return description;
  }

  private static List<Node> parts(Node thing, Graph description) {
    return description.stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(node -> node.isURI() && node.getURI().startsWith(thing.getURI() + "#"))
        .distinct()
        .toList();
  }

  private Stream<Quad> union(Node subject, Node object) {
    return graphs.stream(Quad.unionGraph, subject, Node.ANY, object);
  }

  private static void add(Stream<Quad> quads, int most, Graph description) {
    try (quads) {
      quads.limit(most).map(Quad::asTriple).forEach((Triple triple) -> description.add(triple));
    }
  }
}
