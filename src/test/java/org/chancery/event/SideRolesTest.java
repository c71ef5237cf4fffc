package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.junit.jupiter.api.Test;

class SideRolesTest {
  @Test
  void eachVenueIsNamedOnce() {
    assertEquals(
        List.of("Belmora", "Orlan"),
        venues(
            """
            proposal/NN/0/root at/IN/3/case Orlan/NNP/1/nmod in/IN/5/case Belmora/NNP/1/nmod
            at/IN/7/case Belmora/NNP/1/nmod
            """));
  }

  private static List<String> venues(String words) {
    AnnotatedText text = Sketch.text(words);
    Sentence sentence = text.sentences().get(0);
    Article article = Article.of("example", LocalDate.of(2024, 6, 7), text.text());
    Reading reading = new Reading(article, text, ProperNames.of(text), List.of());
    Sighting proposal =
        new Sighting(
            EventTypes.standard().of("Proposal"),
            sentence.token(0),
            List.of(),
            1,
            List.of(),
            Optional.empty(),
            0);
    return new SideRoles(reading, sentence)
        .of(proposal).get(Role.VENUE).stream().map(Entity::label).toList();
  }
}
