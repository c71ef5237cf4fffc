package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantTest {
  private static Participant person(String... names) {
    return Participant.of(names[0], "Person", "", List.of(names));
  }

  @Test
  void peopleAreTheSameBySurname() {
    assertTrue(person("Ilse Marén").isSame(person("Marén")));
  }

  @Test
  void titlesDoNotTellNamesApart() {
    assertTrue(person("Foreign Minister Ilse Marén").isSame(person("Ilse Marén's")));
  }

  @Test
  void aSharedPronounIsNoCommonName() {
    assertFalse(person("Ilse Marén", "she").isSame(person("Anna Lund", "she")));
  }

  @Test
  void statesWithDifferentCodesDifferWhateverTheirNames() {
    Participant north = Participant.of("Korea", "State", "PRK", List.of());
    assertFalse(north.isSame(Participant.of("Korea", "State", "KOR", List.of())));
  }

  @Test
  void participantWithoutAStateStandsForItselfAtCountryLevel() {
    assertEquals(
        "lake council", Participant.of("The Lake Council", "Group", "", List.of()).country());
  }
}
