package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 7);
  private static final String CRITICISED =
      "Orlan/NNP/2/nsubj criticised:criticise/VBD/0/root Cordia/NNP/2/obj ";
  private static final String ATTACKED =
      "Orlan/NNP/2/nsubj led:lead/VBD/0/root attacks:attack/NNS/2/obj ";

  /** The phrase of the role that the sentence tells of an event of the type at the trigger. */
  private static Optional<String> phrase(Role role, String type, String trigger, String words) {
    Reading reading = Readings.of(words, PUBLISHED);
    Sentence sentence = reading.text().sentences().get(0);
    Sighting sighting =
        new Sighting(
            EventTypes.standard().of(type),
            Sketch.word(sentence, trigger),
            List.of(),
            1,
            List.of(),
            Optional.empty(),
            0);
    return Optional.ofNullable(new Phrases(reading, sentence).of(sighting).get(role))
        .map(span -> span.in(reading.text().text()));
  }

  private static Optional<String> topic(String type, String trigger, String words) {
    return phrase(Role.TOPIC, type, trigger, words);
  }

  @Test
  void whatTheWordsAreAboutIsTheTopic() {
    assertEquals(
        Optional.of("over the border"),
        topic(
            "Criticism", "criticised", CRITICISED + "over/IN/6/case the/DT/6/det border/NN/2/obl"));
  }

  @Test
  void topicHasNoCommaAroundIt() {
    assertEquals(
        Optional.of("about the border"),
        topic(
            "Criticism",
            "criticised",
            CRITICISED + ",/,/7/punct about/IN/7/case the/DT/7/det border/NN/2/obl ,/,/7/punct"));
  }

  @Test
  void aTimeIsNoTopic() {
    assertEquals(
        Optional.empty(),
        topic(
            "Criticism", "criticised", CRITICISED + "on/IN/6/case June/NNP/6/compound 4/CD/2/obl"));
    assertEquals(
        Optional.empty(),
        topic("Criticism", "criticised", CRITICISED + "on/IN/5/case Tuesday/NNP/2/obl"));
  }

  @Test
  void whatAnAttackIsOnIsNoTopic() {
    String bridge = "on/IN/6/case the/DT/6/det bridge/NN/3/nmod";
    assertEquals(Optional.empty(), topic("Attack", "attacks", ATTACKED + bridge));
    assertEquals(Optional.of("on the bridge"), topic("Agreement", "attacks", ATTACKED + bridge));
  }

  @Test
  void conditionIsTold() {
    assertEquals(
        Optional.of("if Cordia disarms"),
        phrase(
            Role.CONDITION,
            "Withdrawal",
            "leave",
            """
            Orlan/NNP/3/nsubj will/MD/3/aux leave/VB/0/root if/IN/6/mark Cordia/NNP/6/nsubj
            disarms:disarm/VBZ/3/advcl
            """));
  }
}
