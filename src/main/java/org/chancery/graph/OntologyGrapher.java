package org.chancery.graph;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.Gazetteer;
import org.chancery.entity.Mention;
import org.chancery.extraction.Extract;

/**
 * Writes extracts as RDF by Chancery's ontology.
 *
 * @param gazetteer gives what is known of entities beforehand
 * @param coder who found what the extracts hold
 */
public record OntologyGrapher(
    Iris iris,
    Ontology ontology,
    Categories categories,
    Shapes shapes,
    Supplier<Gazetteer> gazetteer,
    Coder coder)
    implements ArticleGrapher {
  public OntologyGrapher {
    requireNonNull(coder);
  }

  /**
   * For this program, by the ontology, codes and shapes that travel inside the jar.
   *
   * @param version which software, model and knowledge make the extracts
   */
  public static OntologyGrapher standard(Iris iris, String version) {
    return standard(iris, new Coder.Program(version));
  }

  /** The same for any coder. */
  public static OntologyGrapher standard(Iris iris, Coder coder) {
    return new OntologyGrapher(
        iris,
        Ontology.standard(),
        Categories.standard(),
        Shapes.standard(),
        Gazetteer::load,
        coder);
  }

  /** The same for another coder. */
  OntologyGrapher by(Coder other) {
    return new OntologyGrapher(iris, ontology, categories, shapes, gazetteer, other);
  }

  @Override
  public ArticleGraph graph(Extract extract) {
    Draft draft = Draft.of(extract.reading().article(), coder, iris, ontology);
    writeArticle(draft, extract);
    new ReportMapping(draft, categories, extract).write();
    ProposalMapping proposals = new ProposalMapping(draft);
    extract.findings().proposals().forEach(proposals::write);
    writeNames(draft, extract);
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
    statements.text(document, Dip.SKETCH, Sketch.of(article.text()).toString());
    if (coder instanceof Coder.Program program) {
      statements.text(document, Dip.EXTRACTOR_VERSION, program.version());
    }
    for (String correction : extract.reading().mentions().corrections()) {
      statements.text(document, Dip.CORRECTED_BY, correction);
    }
    for (Entity entity : extract.reading().mentions().entities()) {
      statements.add(document, Standards.SCHEMA_MENTIONS, iris.entity(entity));
    }
    writeExtraction(draft.extraction(), document, statements);
  }

  private void writeExtraction(Node extraction, Node document, Statements statements) {
    Node agent = coder.agent(iris);
    statements.type(extraction, Standards.PROV_ACTIVITY);
    statements.add(extraction, Standards.PROV_USED, document);
    statements.add(extraction, Standards.PROV_ASSOCIATED_WITH, agent);
    statements.type(agent, coder.kind());
    statements.text(agent, RDFS.Nodes.label, coder.label());
  }

  private void writeNames(Draft draft, Extract extract) {
    NameMapping names = new NameMapping(iris, draft.statements());
    for (Mention mention : extract.reading().mentions().all()) {
      String words = mention.span().in(draft.article().text());
      mention.entity().ifPresent(entity -> names.write(entity, mention, words));
    }
  }

  private Graph entities(Extract extract) {
    Statements statements = new Statements(ontology);
    EntityMapping mapping = new EntityMapping(iris, statements, gazetteer.get());
    extract.entities().forEach(mapping::write);
    return statements.graph();
  }
}
