package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final String TEXT =
      """
      Rome, Italy
      FOREIGN MINISTER DI MAIO: We are grateful. We will send vaccines.
      QUESTION: Are we safe?
      MR PRICE: We are: nobody doubts it.
      """;

  private static Turns.Turn turnOf(String words) {
    int start = TEXT.indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Turns(TEXT).at(new Sentence(0, span, List.of(), List.of(), List.of()));
  }

  private static Entity person(String name) {
    return new Entity("p", name, EntityKind.PERSON, "", "");
  }

  @Test
  void turnGoesOnUntilTheNextSpeaker() {
    assertTrue(turnOf("We will send vaccines.").isOf(person("Luigi Di Maio")));
    assertFalse(turnOf("Are we safe?").isOf(person("Luigi Di Maio")));
  }

  @Test
  void whoAsksAndWhoIsAForeignMinisterSpeaksNotForThePublisher() {
    assertTrue(turnOf("QUESTION").isOfGuest());
    assertTrue(turnOf("We are grateful.").isOfGuest());
    assertFalse(turnOf("MR PRICE").isOfGuest());
  }

  @Test
  void nobodyIsNamedBeforeTheFirstTurn() {
    assertEquals(new Turns.Turn(""), turnOf("Rome, Italy"));
  }
}
