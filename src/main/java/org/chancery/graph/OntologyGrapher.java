package org.chancery.graph;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.extraction.Extract;

/**
 * Writes extracts as RDF by Chancery's ontology.
 *
 * @param version which software, model and knowledge made the extracts
 */
public record OntologyGrapher(
    Iris iris, Ontology ontology, Categories categories, Shapes shapes, String version)
    implements ArticleGrapher {
  public OntologyGrapher {
    requireNonNull(version);
  }

  /** By the ontology, codes and shapes that travel inside the jar. */
  public static OntologyGrapher standard(Iris iris, String version) {
    return new OntologyGrapher(
        iris, Ontology.standard(), Categories.standard(), Shapes.standard(), version);
  }

  @Override
  public ArticleGraph graph(Extract extract) {
    Draft draft = Draft.of(extract.reading().article(), iris, ontology);
    writeArticle(draft, extract);
    new ReportMapping(draft, categories, extract).write();
    ProposalMapping proposals = new ProposalMapping(draft);
    extract.findings().proposals().forEach(proposals::write);
    Graph entities = entities(extract);
    Graph triples = draft.statements().graph();
    return new ArticleGraph(
        draft.document().getURI(), triples, entities, shapes.faults(triples, entities));
  }

  private void writeArticle(Draft draft, Extract extract) {
    Article article = draft.article();
    Node document = draft.document();
    Statements statements = draft.statements();
    statements.type(document, Dip.ARTICLE);
    statements.text(document, Standards.SCHEMA_HEADLINE, article.title());
    statements.date(document, Standards.SCHEMA_DATE_PUBLISHED, article.date());
    statements.text(document, Standards.SCHEMA_URL, article.url());
    statements.text(document, DCTerms.publisher.asNode(), article.source());
    statements.text(document, DCTerms.identifier.asNode(), article.id());
    statements.text(document, Dip.FINGERPRINT, Fingerprint.of(article));
    statements.text(document, Dip.EXTRACTOR_VERSION, version);
    for (Entity entity : extract.reading().mentions().entities()) {
      statements.add(document, Standards.SCHEMA_MENTIONS, iris.entity(entity));
    }
    writeExtraction(draft.extraction(), document, statements);
  }

  private void writeExtraction(Node extraction, Node document, Statements statements) {
    Node software = iris.software(version);
    statements.type(extraction, Standards.PROV_ACTIVITY);
    statements.add(extraction, Standards.PROV_USED, document);
    statements.add(extraction, Standards.PROV_ASSOCIATED_WITH, software);
    statements.type(software, Standards.PROV_SOFTWARE);
  }

  private Graph entities(Extract extract) {
    Statements statements = new Statements(ontology);
    EntityMapping mapping = new EntityMapping(iris, statements);
    extract.entities().forEach(mapping::write);
    String text = extract.reading().article().text();
    for (Mention mention : extract.reading().mentions().all()) {
      mention.entity().ifPresent(e -> mapping.write(e, mention, mention.span().in(text)));
    }
    return statements.graph();
  }
}
