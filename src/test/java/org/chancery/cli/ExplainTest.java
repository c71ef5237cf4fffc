package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le président d'Arvania a visité la Belmora. | true",
        "The premier of Arvania visited Belmora.     | false"
      })
  void sentenceThatIsNotEnglishIsExplainedWithAHint(String sentence, boolean isHinted) {
    String words = Launch.run(List.of("explain", sentence), "", false).errors();

    assertEquals(isHinted, words.startsWith("this looks like another language than English"));
  }
}
