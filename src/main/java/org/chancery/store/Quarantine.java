package org.chancery.store;

import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.Dip;

/**
 * What the store keeps of an article whose graph breaks a shape: the graph and the SHACL report as
 * Turtle in literals. As triples they would answer questions, for the default graph is the union of
 * all.
 */
final class Quarantine {
  private Quarantine() {}

  static Graph of(ArticleGraph article) {
    Node document = NodeFactory.createURI(article.document());
    Graph kept = GraphFactory.createDefaultGraph();
    article.triples().find(document, Dip.FINGERPRINT, Node.ANY).forEach(kept::add);
    article.triples().find(document, Dip.EXTRACTOR_VERSION, Node.ANY).forEach(kept::add);
    article.triples().find(document, Dip.CORRECTED_BY, Node.ANY).forEach(kept::add);
    kept.add(document, RDF.value.asNode(), turtle(article.triples()));
    kept.add(document, RDFS.comment.asNode(), turtle(article.faults().orElseThrow()));
    return kept;
  }

  private static Node turtle(Graph graph) {
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, graph, Lang.TURTLE);
    return NodeFactory.createLiteralString(turtle.toString());
  }
}
