package org.chancery.graph;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What one article says, as RDF.
 *
 * @param document IRI of the article, which also names its graph in the store
 * @param statements what goes into that graph: the article, its reports, events, direct relations,
 *     proposals; replaced whole when the article is read again
 * @param entitiesGraph IRI of the graph that all articles share
 * @param entities what goes into that graph: label, kind, state of everyone mentioned; only ever
 *     added to
 */
public record ArticleGraph(Node document, Graph statements, Node entitiesGraph, Graph entities) {

  /** Everything, each triple with the name of its graph. */
  public Stream<Quad> quads() {
    return Stream.concat(quads(document, statements), quads(entitiesGraph, entities));
  }

  private static Stream<Quad> quads(Node name, Graph graph) {
    return graph.stream().map(triple -> new Quad(name, triple));
  }
}
