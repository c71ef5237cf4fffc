package org.chancery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void swappedLettersAreNearerThanOthers() {
    assertEquals(List.of("USA"), Nearest.to("UAS", List.of("BHS", "CAN", "USA"), 1));
  }
}
