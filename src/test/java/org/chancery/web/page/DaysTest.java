package org.chancery.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2024-06-07, 2024-06-07, 7 June 2024",
    "2024-06-10, 2024-06-16, 10–16 June 2024",
    "2024-06-28, 2024-07-02, 28 June – 2 July 2024",
    "2023-12-30, 2024-01-02, 30 December 2023 – 2 January 2024",
    "some day, some day, some day"
  })
  void intervalIsSpokenWithoutSayingAnythingTwice(String first, String last, String spoken) {
    assertEquals(spoken, Days.spoken(first, last));
  }
}
