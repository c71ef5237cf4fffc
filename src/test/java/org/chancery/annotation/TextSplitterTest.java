package org.chancery.annotation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSplitterTest {
  private static final TextSplitter SPLITTER = TextSplitter.load();

  /** In the texts of these tests a bar stands where a sentence should end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Aron Bel met Mr. Cole.| They talked.",
        "The envoy of the U.S. President arrived.| He left.",
        "Bel met Cole in Washington, D.C.| Secretary Bel left with a Washington, D.C. lawyer.",
        "Talks began in the U.S.| The envoy left at 5 p.m. Monday.",
        "John F. Cole and J. K. Bel signed.| The pact holds.",
        "ARVANIA (AP) -- Belmora said it agreed.| Cordia did not.",
        "\"Why now?\" he asked.| \"We waited.\"| \"We are ready.\"",
        "\"Stop!\" Foreign Minister Bel said.",
        "\"The deal is done.\"| Bel left.",
        "It cost $1.5 million on Jan. 5.| Nobody paid No. 7 on the list.",
        "In 2009 then-Sen. John Cole visited.| He saw anti-U.S. Cordian militias.",
        "Arvania Oil Co. Chairman Bel met Belmora Inc.| The firms merged."
      })
  void newsIsCutWhereItsSentencesEnd(String marked) {
    List<String> sentences = List.of(marked.split("\\| "));
    assertEquals(sentences, sentences(String.join(" ", sentences)));
  }

  @Test
  void lineBreakEndsSentence() {
    assertEquals(List.of("By JOHN COLE", "Talks began"), sentences("By JOHN COLE\nTalks began"));
  }

  private static List<String> sentences(String text) {
    return SPLITTER.split(text).stream()
        .map(words -> text.substring(words.get(0).span().start(), end(words)))
        .toList();
  }

  private static int end(List<Word> words) {
    return words.get(words.size() - 1).span().end();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan| visited| Egypt|.",
        "Bel|'s| envoy",
        "Bel|’s| envoy",
        "the| states|'| envoys",
        "they| do|n't| agree",
        "Arvania|-|Belmora| talks",
        "UN|-|backed| talks| of| Lashkar|-|e|-|Taiba",
        "the| ex-president| of| the| U.S.",
        "$|1.5| million|,| or| 20|%",
        "Gen.| Bel|,| George| W.| Cole",
        "D'Arco| can|not| go|.",
        "\"|No|,|\"| he| said| -- |late",
        "see| https://example.org/a-b?c=d|,| now",
        "They| did|n't| visit| Egypt|.",
        "\"|They| left| Cordia|.|\"",
        "They| left| the| U.S.",
        "the| anti-U.S.| and| pro-U.N.| camps",
        "two| F16s| on| the| 2nd",
        "the| diplo\u00admatic| envoy",
        "a| naïve| café|😀|!"
      })
  void wordsAreThoseOfTheTreebank(String marked) {
    List<String> words = List.of(marked.split("\\s?\\|\\s?"));
    String text = marked.replace("|", "");
    assertEquals(words, SPLITTER.split(text).get(0).stream().map(Word::form).toList());
  }

  @Test
  void surrogatePairIsNeverCut() {
    String text = "😀😀a😀\ud83d!😀";
    String joined =
        SPLITTER.split(text).get(0).stream().map(Word::form).collect(joining(" ")).concat(" ");
    assertEquals(4, joined.split("😀", -1).length - 1);
  }

  @Test
  void wordsWithoutEndAreCutIntoSentences() {
    List<List<Word>> sentences = TextSplitter.load().split("Arvania, ".repeat(2500) + "Belmora.");

    assertTrue(sentences.stream().allMatch(words -> words.size() <= TextSplitter.MOST_WORDS));
    assertEquals(5002, sentences.stream().mapToInt(List::size).sum());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "中国外交部", "e\u0301", "aB3+/9xQ", "a.b.c.", "!?", "😀", "-a"})
  void charactersWithoutWhiteSpaceAreCutAndNoneIsLost(String repeated) {
    String text = repeated.repeat(4000 / repeated.length());

    List<Word> words = SPLITTER.split(text).stream().flatMap(List::stream).toList();

    assertEquals(text, words.stream().map(Word::form).collect(joining()));
    assertTrue(words.stream().allMatch(w -> w.form().length() <= LineCuts.LONGEST_RUN + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Arvania met Belmora. ", "Arvania met Belmora, ", "Arvania met Belmora "})
  void lineWithoutEndIsCutWhereASentenceClauseOrWordEnds(String repeated) {
    String line = repeated.repeat(4 * LineCuts.LONGEST_LINE / repeated.length());

    List<String> parts = LineCuts.of(line).stream().map(part -> part.in(line)).toList();

    assertEquals(line, String.join("", parts));
    assertTrue(parts.stream().allMatch(part -> part.length() <= LineCuts.LONGEST_LINE));
    String end = repeated.strip().substring(repeated.strip().length() - 1);
    assertTrue(parts.subList(0, 3).stream().allMatch(part -> part.endsWith(end)));
  }
}
