package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void accentsCaseAndFullStopsDoNotCount() {
    assertEquals(Spelling.atoms("US Erdogan"), Spelling.atoms("U.S. Erdoğan"));
  }

  @Test
  void charactersThatNobodySeesDoNotCount() {
    assertEquals(List.of("egypt"), Spelling.atoms("Eg\u200bypt\u202e"));
    assertEquals(
        "Egypt", new Entity("egypt", "Eg\u200bypt\u202e", EntityKind.STATE, "", "").label());
  }

  @Test
  void hyphenPartsAName() {
    assertEquals(List.of("al", "qaeda"), Spelling.atoms("al-Qaeda"));
  }

  @Test
  void acronymIsNotFoundInSmallLetters() {
    Entity states = new Entity("united-states", "United States", EntityKind.STATE, "USA", "");
    assertFalse(new Naming("US", states, Naming.Use.NAME).fits("us"));
  }

  @Test
  void spellingOfASpellingIsTheSameForEveryCharacter() {
    List<String> others =
        IntStream.rangeClosed(0, 0x1ffff)
            .mapToObj(Character::toString)
            .filter(name -> !Spelling.key(name).equals(Spelling.key(Spelling.key(name))))
            .toList();

    assertEquals(List.of(), others);
  }
}
