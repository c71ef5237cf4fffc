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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El presidente de Arvania visitó Belmora el viernes.",
        "Le président d'Arvania a visité la Belmora vendredi.",
        "Der französische Präsident besuchte am Freitag Ägypten.",
      })
  void shortSentenceOfAnotherLanguageIsRecognisedForAHintOnly(String text) {
    assertFalse(LanguageDetector.ofSentences().detect(text).passesAsEnglish());
    assertTrue(DETECTOR.detect(text).passesAsEnglish());
  }

  @ParameterizedTest
  @ValueSource(strings = {"总统周五访问埃及。", "زار الرئيس مصر.", "Путин в Пекине."})
  void lettersThatEnglishHasNotAreRecognisedInShortTextsToo(String text) {
    assertFalse(DETECTOR.detect(text).passesAsEnglish());
  }

  @Test
  void nameInOtherLettersMakesNoTextForeign() {
    String text = "Bel (Белов) met Cole in Vienna";

    assertTrue(LanguageDetector.ofSentences().detect(text).passesAsEnglish());
  }

  @Test
  void shortTextPasses() {
    assertTrue(DETECTOR.detect("Treffen in Wien").passesAsEnglish());
  }
}
