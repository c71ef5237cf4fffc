package org.chancery.graph;

import org.apache.jena.vocabulary.SKOS;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.text.Visible;

/** Writes into an article's graph by which names it calls an entity. */
record NameMapping(Iris iris, Statements statements) {

  /** Adds the words as another name; a nationality as one to search by, not to show. */
  void write(Entity entity, Mention mention, String written) {
    String words = Visible.words(written);
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
