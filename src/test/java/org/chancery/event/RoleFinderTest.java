package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;

class RoleFinderTest {
  @Test
  void bothPartiesOfTalksAreFoundThroughTheVerbThatCarriesThem() {
    assertEquals(
        Set.of("Negotiation agent Orlan", "Negotiation recipient Tamsin"),
        seen(
            """
            Orlan  Orlan  NNP 2 nsubj
            held   hold   VBD 0 root
            talks  talk   NNS 2 obj
            with   with   IN  5 case
            Tamsin Tamsin NNP 2 obl
            """));
  }

  @Test
  void targetOfSanctionsIsFoundBesideTheVerbThatImposesThem() {
    assertEquals(
        Set.of("Sanction agent Arvania", "Sanction recipient Cordia"),
        seen(
            """
            Arvania   Arvania  NNP 2 nsubj
            imposed   impose   VBD 0 root
            sanctions sanction NNS 2 obj
            on        on       IN  5 case
            Cordia    Cordia   NNP 2 obl
            """));
  }

  @Test
  void whosePlanIsRejectedIsTheRecipientOfTheRejection() {
    assertEquals(
        Set.of("Rejection agent Arvania", "Rejection recipient Cordia"),
        seen(
            """
            Arvania  Arvania NNP 2 nsubj
            rejected reject  VBD 0 root
            Cordia   Cordia  NNP 5 nmod:poss
            's       's      POS 3 case
            plan     plan    NN  2 obj
            """));
  }

  @Test
  void wordWithoutItsPrepositionEvokesNothing() {
    assertEquals(
        Set.of(),
        seen(
            """
            Orlan  Orlan  NNP 2 nsubj
            spoke  speak  VBD 0 root
            softly softly RB  2 advmod
            """));
  }

  private static Set<String> seen(String tree) {
    Sentence sentence = Trees.of(tree);
    String text = sentence.tokens().stream().map(Object::toString).collect(Collectors.joining(" "));
    AnnotatedText annotated = new AnnotatedText(text, List.of(sentence));
    Reading reading =
        new Reading(
            Article.of("example", LocalDate.of(2024, 6, 7), text),
            annotated,
            ProperNames.of(annotated),
            List.of());
    return new LexiconFinder(Lexicon.standard())
        .find(reading, sentence).stream()
            .flatMap(s -> s.participants().stream().map(p -> told(s, p)))
            .collect(Collectors.toSet());
  }

  private static String told(Sighting sighting, Participant participant) {
    return "%s %s %s"
        .formatted(
            sighting.type().name(), participant.role().label(), participant.entity().label());
  }
}
