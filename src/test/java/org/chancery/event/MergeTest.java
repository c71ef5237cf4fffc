package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Resolution;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final Sentence SENTENCE =
      Sketch.sentence(
          "Arvania/NNP/2/nsubj left/VBD/0/root and/CC/4/cc withdrew/VBD/2/conj Belmora/NNP/4/obj");

  @Test
  void sightingsOfOneActAreOneEvent() {
    Sighting left = sighting(1, party(Role.AGENT, 0));
    Sighting withdrew = sighting(3, party(Role.AGENT, 0), party(Role.RECIPIENT, 4));
    assertEquals(1, Merge.merge(List.of(left, withdrew)).size());
  }

  @Test
  void whoUndergoesTheOneAndDoesTheOtherMakesTwo() {
    Sighting left = sighting(1, party(Role.AGENT, 4));
    Sighting withdrew = sighting(3, party(Role.AGENT, 0), party(Role.RECIPIENT, 4));
    assertEquals(2, Merge.merge(List.of(left, withdrew)).size());
  }

  private static Participant party(Role role, int token) {
    Token word = SENTENCE.token(token);
    Entity entity = new Entity(word.form(), word.form(), EntityKind.STATE, "", "");
    Mention mention =
        new Mention(0, token, word.span(), Mention.Form.NAME, new Resolution.Resolved(entity));
    return new Participant(role, mention, 1, "nsubj");
  }

  private static Sighting sighting(int trigger, Participant... participants) {
    return new Sighting(
        EventTypes.standard().of("Withdrawal"),
        SENTENCE.token(trigger),
        List.of(participants),
        0.9,
        List.of(),
        Optional.empty(),
        0);
  }
}
