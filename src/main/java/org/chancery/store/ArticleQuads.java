package org.chancery.store;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.chancery.article.Article;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.Iris;

/** The quads that a store keeps of an article. */
public final class ArticleQuads {
  private ArticleQuads() {}

  /** Those in the graphs that have the usual names. */
  public static Stream<Quad> of(Article article, ArticleGraph graph, Iris iris) {
    return of(graph, iris.document(article.id()), iris.quarantine(article.id()), iris.entities());
  }

  /**
   * A graph with faults goes to quarantine, where questions to the store do not see what it says.
   */
  static Stream<Quad> of(ArticleGraph graph, Node name, Node quarantine, Node entities) {
    return graph.faults().isPresent()
        ? quads(quarantine, Quarantine.of(graph))
        : Stream.concat(quads(name, graph.triples()), quads(entities, graph.entities()));
  }

  private static Stream<Quad> quads(Node name, Graph graph) {
    return graph.stream().map(triple -> new Quad(name, triple));
  }
}
