package org.chancery.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.chancery.OddText;
import org.chancery.article.Article;
import org.chancery.entity.Mention;
import org.chancery.event.FinderSettings;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Extraction;
import org.chancery.extraction.Extractions;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

/** Odd text goes the whole path, from the article to RDF. */
class HostileTextTest {
  private static final Extraction EXTRACTION = Extractions.standard(2, FinderSettings.BEST);
  private static final OntologyGrapher GRAPHER = OntologyGrapher.standard(Iris.DEFAULT, "1");

  @Property
  void wordsAndMentionsLieWhereTheySay(@ForAll("texts") String text) {
    Extract extract = extract(text);

    for (Sentence sentence : extract.reading().text().sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.form(), token.span().in(text));
      }
    }
    for (Mention mention : extract.reading().mentions().all()) {
      assertTrue(mention.span().end() <= text.length());
    }
  }

  @Property
  void allIrisAreValid(@ForAll("texts") String text) {
    GRAPHER.graph(extract(text)).triples().stream()
        .flatMap(
            triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
        .filter(Node::isURI)
        .forEach(node -> assertValid(node.getURI()));
  }

  @Test
  void sentenceOfFiveThousandWordsIsReadToItsEnd() {
    String text = "President Macron will visit " + "Egypt, France, Jordan, ".repeat(833) + "Iran.";

    assertTrue(extract(text).reading().text().sentences().size() > 20);
  }

  private static Extract extract(String text) {
    return EXTRACTION.extract(Article.of("odd", LocalDate.of(2024, 6, 7), text));
  }

  private static void assertValid(String iri) {
    assertTrue(IRIx.create(iri).isReference(), iri);
  }

  @Provide
  Arbitrary<String> texts() {
    return OddText.text().map(odd -> "Arvania. " + odd);
  }
}
