package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | CORDIA ( AP ) -- Arvania said no",
        "8 | WASHINGTON , June 5 ( Reuters ) - The envoy left",
        "2 | CAIRO - \" No",
        "0 | NATO said no -- Arvania agreed",
        "0 | U.S. Secretary of State Aron Bel -- Arvania 's friend -- came",
        "7 | CAIRO / DUBAI , June 5 -- Talks began",
        "0 | Arvania -- a small state -- agreed",
        "0 | CAIRO -"
      })
  void datelineEndsWithItsDash(int length, String sentence) {
    assertEquals(length, Dateline.length(words(sentence)));
  }

  @Test
  void hyphenOpensNoSentence() {
    List<Word> words = TextSplitter.load().split("NATO-Arvania talks began.").get(0);
    assertEquals(0, Dateline.length(words));
  }

  private static List<Word> words(String sentence) {
    return Word.spaced(List.of(sentence.split(" ")));
  }
}
