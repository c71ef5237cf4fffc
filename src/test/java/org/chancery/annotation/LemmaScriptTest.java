package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {
  @ParameterizedTest
  @CsvSource({
    "=, Talks, talks",
    "-3+y, parties, party",
    "-1+, visits, visit",
    "=be, were, be",
    "-3+y, abc, abc",
    "-0+e, mov, move"
  })
  void scriptMakesTheLemma(String script, String word, String lemma) {
    assertEquals(lemma, LemmaScript.of(script).apply(word));
  }

  @ParameterizedTest
  @CsvSource({
    "=, Burns, Burns",
    "-1+, Nations, Nation",
    "-3+y, COUNTRIES, COUNTRY",
    "=, IAEA, IAEA"
  })
  void nameKeepsItsCapitals(String script, String word, String lemma) {
    assertEquals(lemma, LemmaScript.of(script).applyToName(word));
  }
}
