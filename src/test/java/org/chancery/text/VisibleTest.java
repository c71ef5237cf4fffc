package org.chancery.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
  @ParameterizedTest
  @CsvSource({
    "Eg\u200bypt\u202e, Egypt",
    "\u2066Ada Arno\u2069, Ada Arno",
    "Arva\u00adnia, Arvania",
    "\u0645\u06cc\u200c\u062e, \u0645\u06cc\u200c\u062e",
  })
  void whatOnlySteersIsLeftOutAndJoinersStay(String written, String shown) {
    assertEquals(shown, Visible.words(written));
  }
}
