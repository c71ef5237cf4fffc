package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;

/** Writes what is known of an entity, and the names by which an article calls it. */
final class EntityMapping {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final Iris iris;
  private final Statements statements;

  EntityMapping(Iris iris, Statements statements) {
    this.iris = iris;
    this.statements = statements;
  }

  void write(Entity entity) {
    Node node = iris.entity(entity);
    statements.type(node, Dip.term(entity.kind().label()));
    statements.english(node, RDFS.Nodes.label, entity.label());
    statements.text(node, Dip.STATE_CODE, entity.state());
    if (!entity.qid().isEmpty()) {
      statements.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(WIKIDATA + entity.qid()));
    }
  }

  /** Adds the words as another name; a nationality as one to search by, not to show. */
  void write(Entity entity, Mention mention, String words) {
    switch (mention.form()) {
      case NAME -> {
        if (!words.equals(entity.label())) {
          statements.english(iris.entity(entity), SKOS.altLabel.asNode(), words);
        }
      }
      case NATIONALITY -> statements.english(iris.entity(entity), SKOS.hiddenLabel.asNode(), words);
      case DESCRIPTION, PRONOUN -> {
        // means the entity in this article only
      }
    }
  }
}
