package org.chancery.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.event.Reading;
import org.chancery.extraction.Extract;
import org.chancery.text.Span;

/**
 * Writes with each article its whole text, and which words mention whom, as NIF: for stores that
 * may hold the texts.
 */
public record TextKeepingGrapher(ArticleGrapher grapher, Iris iris, Ontology ontology)
    implements ArticleGrapher {

  @Override
  public ArticleGraph graph(Extract extract) {
    ArticleGraph graph = grapher.graph(extract);
    GraphUtil.addInto(graph.triples(), text(extract.reading()));
    return graph;
  }

  private Graph text(Reading reading) {
    Article article = reading.article();
    Statements statements = new Statements(ontology);
    Node document = iris.document(article.id());
    statements.text(document, Standards.NIF_IS_STRING, article.text());
    Quotation quotation = new Quotation(document, article.text(), statements);
    for (Mention mention : reading.mentions().all()) {
      Span sentence = reading.text().sentences().get(mention.sentence()).span();
      mention
          .entity()
          .ifPresent(who -> write(quotation.phrase(mention.span(), sentence), who, statements));
    }
    return statements.graph();
  }

  private void write(Node words, Entity who, Statements statements) {
    statements.add(words, Standards.ITS_IDENTITY, iris.entity(who));
  }
}
