package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class EncountersTest {
  private static final Span DISCUSSED = new Span(40, 49);
  private static final Entity LAREN = person("laren");
  private static final Entity ORLO = person("orlo");
  private static final Entity BEL = person("bel");

  private static Entity person(String id) {
    return new Entity(id, id, EntityKind.PERSON, "", "");
  }

  private static DiplomaticEvent event(
      String type, Span trigger, double confidence, Entity... parties) {
    return new DiplomaticEvent(
        type,
        1,
        new Span(30, 60),
        trigger,
        Status.COMPLETED,
        Map.of(Role.AGENT, List.of(parties)),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        confidence,
        List.of());
  }

  @Test
  void oneWordTellsTheLikeliestEncounter() {
    DiplomaticEvent meeting = event("Meeting", DISCUSSED, 0.8, LAREN, ORLO);
    DiplomaticEvent call = event("Call", DISCUSSED, 0.6, LAREN, ORLO);

    assertEquals(List.of(meeting), Encounters.decided(List.of(meeting, call), List.of()));
  }

  @Test
  void encounterOfTheSamePartiesBeforeGoesOn() {
    DiplomaticEvent meeting = event("Meeting", DISCUSSED, 0.8, LAREN, ORLO);
    DiplomaticEvent call = event("Call", DISCUSSED, 0.6, LAREN, ORLO);
    DiplomaticEvent spoke = event("Call", new Span(5, 10), 0.9, ORLO, LAREN);
    DiplomaticEvent met = event("Meeting", new Span(15, 18), 0.9, LAREN, BEL);

    assertEquals(List.of(call), Encounters.decided(List.of(meeting, call), List.of(spoke, met)));
  }

  @Test
  void otherWordsAndOtherActsStay() {
    DiplomaticEvent meeting = event("Meeting", DISCUSSED, 0.8, LAREN, ORLO);
    List<DiplomaticEvent> all =
        List.of(
            meeting,
            event("Call", new Span(52, 57), 0.4, LAREN, ORLO),
            event("Agreement", DISCUSSED, 0.5, LAREN, ORLO));

    assertEquals(all, Encounters.decided(all, List.of()));
  }
}
