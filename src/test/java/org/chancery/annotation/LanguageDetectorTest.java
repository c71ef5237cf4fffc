package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fra | Le ministre des Affaires étrangères a rencontré son homologue à Paris mardi.",
        "deu | Der Außenminister traf seinen Amtskollegen, um über die Lage zu sprechen.",
        "rus | Президент встретился с министром иностранных дел, чтобы обсудить ситуацию в стране."
      })
  void otherLanguageIsRecognised(String code, String text) {
    LanguageDetector.Guess guess = DETECTOR.detect(text);
    assertEquals(code, guess.code());
    assertFalse(guess.passesAsEnglish());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The foreign minister of Arvania met his counterpart from Belmora on Tuesday.",
        "Arvanian President Aron Bel meets Belmoran Prime Minister Juan Cole in Port Cordia.",
      })
  void englishPasses(String text) {
    assertTrue(DETECTOR.detect(text).passesAsEnglish());
  }

  @Test
  void shortTextPasses() {
    assertTrue(DETECTOR.detect("Treffen in Wien").passesAsEnglish());
  }
}
