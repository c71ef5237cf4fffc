package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.article.Article;

/** The graph of one article while it is written, and what all its writers need. */
record Draft(
    Article article,
    Coder coder,
    Iris iris,
    Ontology ontology,
    Node document,
    Statements statements,
    Quotation quotation) {

  static Draft of(Article article, Coder coder, Iris iris, Ontology ontology) {
    Node document = iris.document(article.id());
    Statements statements = new Statements(ontology);
    Quotation quotation = new Quotation(document, article.text(), statements);
    return new Draft(article, coder, iris, ontology, document, statements, quotation);
  }

  /** A thing that exists only within what the coder says of the article: {@code report-1}. */
  Node part(String name) {
    return NodeFactory.createURI(document.getURI() + "#" + Iris.encoded(coder.part(name)));
  }

  /** The reading of the article that yielded its reports. */
  Node extraction() {
    return part("extraction");
  }

  /** The proposal or agreement of the given id within the article. */
  Node terms(String proposalId) {
    return part(proposalId);
  }
}
