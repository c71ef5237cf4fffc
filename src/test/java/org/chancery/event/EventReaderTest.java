package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Resolution.Resolved;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 7);

  private static final Entity ORLAN = new Entity("orlan", "Orlan", EntityKind.PERSON, "", "");

  @Test
  void whatIsToComeIsAPlanThoughItIsToldAsAFact() {
    assertEquals(
        Status.PLANNED,
        status(
            """
            Orlan/NNP/2/nsubj visits:visit/VBZ/0/root Cordia/NNP/2/obj on/IN/5/case
            June/NNP/2/obl 10/CD/5/nummod
            """,
            "visits"));
  }

  @Test
  void aVerbInThePastTenseIsNotUndoneByTheDateOfTheArticle() {
    assertEquals(
        Status.COMPLETED,
        status(
            """
            Orlan/NNP/2/nsubj visited:visit/VBD/0/root Cordia/NNP/2/obj on/IN/5/case
            June/NNP/2/obl 10/CD/5/nummod ,/,/5/punct 2025/CD/5/nmod
            """,
            "visited"));
  }

  /** Of the visit that the trigger expresses. */
  private static Status status(String words, String trigger) {
    Reading reading = Readings.of(words, PUBLISHED);
    Sentence sentence = reading.text().sentences().get(0);
    EventReader reader =
        new EventReader((r, s) -> List.of(visit(sentence, Sketch.word(sentence, trigger))), 0);
    return reader.extract(reading).events().get(0).status();
  }

  private static Sighting visit(Sentence sentence, Token trigger) {
    Mention visitor =
        new Mention(0, 0, sentence.token(0).span(), Mention.Form.NAME, new Resolved(ORLAN));
    return new Sighting(
        EventTypes.standard().of("Visit"),
        trigger,
        List.of(new Participant(Role.AGENT, visitor, 1, "nsubj")),
        1,
        List.of(),
        Optional.empty(),
        0);
  }
}
