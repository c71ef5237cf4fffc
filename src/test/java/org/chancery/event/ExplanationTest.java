package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sketch;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final String ENTRY =
      """
      - id: visit-travel
        type: Visit
        verbs: [travel to]
        roles: {subject: agent, to: place}
        needs: {agent: Person}
        examples:
          - {text: Ada Arno travelled to Belmora., agent: Ada Arno, place: Belmora}
        never:
          - Orlan spoke to Belmora.
      """;

  @Test
  void entryWhoseNeedsAreNotMetDoesNotFire() {
    AnnotatedText stateTravels =
        Sketch.text(
            """
            Orlan/NNP/2/nsubj travelled:travel/VBD/0/root to/IN/4/case Belmora/NNP/2/obl
            """);
    assertEquals(
        List.of(
            "travelled: visit-travel (Visit, visits.yaml:1):"
                + " does not fire: nobody of the kinds that it needs"),
        entries(stateTravels));
  }

  /** What is told of the entries. */
  private static List<String> entries(AnnotatedText text) {
    Article article = Article.of("example", LocalDate.of(2024, 6, 7), text.text());
    Reading reading = new Reading(article, text, ProperNames.of(text), List.of());
    LexiconFile file = new LexiconFile("visits.yaml", EventTypes.standard());
    Lexicon lexicon = new Lexicon(file.read(new StringReader(ENTRY)));
    String told =
        new Explanation(reading, lexicon, new LexiconFinder(lexicon))
            .of(new Findings(List.of(), List.of()));
    return told.lines().filter(line -> line.contains("visits.yaml")).map(String::strip).toList();
  }
}
