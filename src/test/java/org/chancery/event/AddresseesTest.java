package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mentions;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class AddresseesTest {
  private static final Entity ARVANIA = new Entity("arvania", "Arvania", EntityKind.STATE, "", "");
  private static final Entity BELMORA = new Entity("belmora", "Belmora", EntityKind.STATE, "", "");
  private static final Map<Role, List<Entity>> BY_ARVANIA = Map.of(Role.AGENT, List.of(ARVANIA));
  private static final Map<Role, List<Entity>> BY_BELMORA = Map.of(Role.AGENT, List.of(BELMORA));

  /** What Belmora does in the last sentence, of which the noun is the object. */
  private static Sentence answer(String verb, String lemma, String noun, String nounLemma) {
    return Trees.of(
        """
        Belmora Belmora NNP 2 nsubj
        %s      %s      VBD 0 root
        the     the     DT  4 det
        %s      %s      NN  2 obj
        """
            .formatted(verb, lemma, noun, nounLemma));
  }

  private static DiplomaticEvent event(
      String type, int sentence, Map<Role, List<Entity>> participants) {
    return new DiplomaticEvent(
        type,
        sentence,
        new Span(0, 1),
        new Span(0, 1),
        Status.COMPLETED,
        participants,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of("test"));
  }

  private static Sighting sighting(String type, Sentence sentence, int word) {
    return new Sighting(
        EventTypes.standard().of(type),
        sentence.token(word),
        List.of(),
        1,
        List.of("test"),
        Optional.empty(),
        0);
  }

  private static Addressees addressees(Sentence sentence, DiplomaticEvent... told) {
    Reading reading =
        new Reading(
            Article.of("example", LocalDate.of(2024, 6, 7), "x"),
            new AnnotatedText("x", List.of(sentence)),
            new Mentions(List.of()),
            List.of());
    return new Addressees(reading, sentence, List.of(told));
  }

  /** The answer, with the act told in the sentence before. */
  private static DiplomaticEvent answered(
      String type, Sentence sentence, int index, DiplomaticEvent act) {
    return addressees(sentence, act)
        .completed(Map.of(sighting(type, sentence, 1), event(type, index, BY_BELMORA)))
        .get(0);
  }

  @Test
  void whoRejectsTheDemandRejectsItOfWhoDemanded() {
    Sentence sentence = answer("rejected", "reject", "demand", "demand");
    Map<Sighting, DiplomaticEvent> events = new LinkedHashMap<>();
    events.put(sighting("Rejection", sentence, 1), event("Rejection", 0, BY_BELMORA));
    events.put(sighting("Request", sentence, 3), event("Request", 0, BY_ARVANIA));
    List<DiplomaticEvent> completed = addressees(sentence).completed(events);
    assertEquals(List.of(ARVANIA), completed.get(0).in(Role.RECIPIENT));
    assertEquals(List.of("test", "answered:Request"), completed.get(0).evidence());
    assertEquals(List.of(BELMORA), completed.get(1).in(Role.RECIPIENT));
  }

  @Test
  void theAccusationsAreThoseOfTheSentenceBefore() {
    Sentence sentence = answer("rejected", "reject", "accusations", "accusation");
    DiplomaticEvent act = event("Criticism", -1, BY_ARVANIA);
    assertEquals(List.of(ARVANIA), answered("Rejection", sentence, 0, act).in(Role.RECIPIENT));
  }

  @Test
  void theDecisionIsWhoseItWas() {
    Sentence sentence = answer("condemned", "condemn", "decision", "decision");
    DiplomaticEvent act = event("Sanction", -1, BY_ARVANIA);
    assertEquals(List.of(ARVANIA), answered("Criticism", sentence, 0, act).in(Role.RECIPIENT));
  }

  @Test
  void nobodyAnswersHimself() {
    Sentence sentence = answer("condemned", "condemn", "decision", "decision");
    DiplomaticEvent act = event("Sanction", -1, BY_BELMORA);
    assertEquals(List.of(), answered("Criticism", sentence, 0, act).in(Role.RECIPIENT));
  }

  @Test
  void whatIsNoActHasNoDoer() {
    Sentence sentence = answer("condemned", "condemn", "weather", "weather");
    DiplomaticEvent act = event("Sanction", -1, BY_ARVANIA);
    assertEquals(List.of(), answered("Criticism", sentence, 0, act).in(Role.RECIPIENT));
  }
}
