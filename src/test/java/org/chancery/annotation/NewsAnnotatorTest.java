package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSTagFormat;
import org.chancery.text.AnnotatedText;
import org.chancery.text.EventCue;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewsAnnotatorTest {
  private static final SentenceReader READER = SentenceReader.load(true);
  private static final TextSplitter SPLITTER = TextSplitter.load();
  private static final NewsAnnotator ANNOTATOR = new NewsAnnotator(SPLITTER, READER, 1);

  private static Sentence sentence(String text) {
    return ANNOTATOR.annotate(text).sentences().get(0);
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  @Test
  void subjectAndObjectHangFromTheVerb() {
    Sentence sentence = sentence("The foreign minister visited Arvania on Tuesday.");
    Token verb = token(sentence, "visited");
    assertTrue(verb.isRoot());
    assertEquals(List.of("minister"), forms(sentence, verb, "nsubj"));
    assertEquals(List.of("Arvania"), forms(sentence, verb, "obj"));
  }

  private static List<String> forms(Sentence sentence, Token head, String relation) {
    return sentence.children(head, relation).map(Token::form).toList();
  }

  @Test
  void passiveSubjectIsMarked() {
    Sentence sentence = sentence("The envoy was received by the president.");
    assertEquals("nsubj:pass", token(sentence, "envoy").relation());
  }

  @Test
  void lemmaIsTheDictionaryForm() {
    Sentence sentence = sentence("The countries have met twice.");
    assertEquals("country", token(sentence, "countries").lemma());
    assertEquals("meet", token(sentence, "met").lemma());
  }

  @Test
  void namesHaveKinds() {
    List<Name> names = sentence("Antony Blinken flew to Cairo.").names();
    assertEquals(List.of(new Name(NameKind.PERSON, 0, 1), new Name(NameKind.PLACE, 4, 4)), names);
  }

  @Test
  void typographicQuotesReadLikePlainOnes() {
    String plain = "\"We won't go,\" Cole's envoy said.";
    Sentence typographic = sentence("“We won’t go,” Cole’s envoy said.");
    assertEquals(
        sentence(plain).tokens().stream().map(Token::relation).toList(),
        typographic.tokens().stream().map(Token::relation).toList());
  }

  static List<String> oddTexts() {
    return List.of(
        "",
        " \n\t\u0000\u001b ",
        "Peace",
        "... !!! ?? -- \"\" ()",
        "😀 Talks 👩‍👩‍👧 begin 🇪🇬 today. 😀",
        "Cafe\u0301 Zu\u0308rich \u0301\u0302 a\u0308\u0323.",
        "\u05e9\u05dc\u05d5\u05dd said \u202b\u0627\u0644\u0633\u0644\u0627\u0645\u202c today.",
        "Lone \ud83d high and \ude00 low \ud83d",
        "A\u0000B \u0007bell \u200bzero\ufeffwidth\u00a0space.",
        "x".repeat(3000),
        "talks about talks ".repeat(200),
        "the envoy , who left , said that ".repeat(150),
        "( ".repeat(600),
        "😀 ".repeat(600));
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void oddTextKeepsEveryVisibleCharacterInOrder(String text) {
    String read =
        tokens(ANNOTATOR.annotate(text)).stream()
            .map(token -> token.span().in(text))
            .collect(Collectors.joining());
    assertEquals(withoutBlanks(text), read);
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void oddTextHasTreesWithOneRoot(String text) {
    for (Sentence sentence : ANNOTATOR.annotate(text).sentences()) {
      Token root = sentence.tokens().stream().filter(Token::isRoot).findFirst().orElseThrow();
      assertEquals(sentence.size(), sentence.subtree(root).size());
    }
  }

  private static List<Token> tokens(AnnotatedText text) {
    return text.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private static String withoutBlanks(String text) {
    return text.chars()
        .filter(c -> !Normalisation.isBlank((char) c))
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  @Test
  void sentenceTooLongForTheModelIsReadWhole() {
    Sentence sentence = sentence("xenotransplantations and counterrevolutionaries , ".repeat(45));
    assertEquals(45 * 4, sentence.size());
    assertEquals(1, sentence.tokens().stream().filter(Token::isRoot).count());
  }

  @Test
  void threadsDoNotChangeTheResult() {
    String text = "Arvania signed. Belmora, its neighbour, did not! Will Cordia sign?".repeat(20);
    AnnotatedText alone = new SequentialAnnotator(SPLITTER, READER).annotate(text);
    try (NewsAnnotator parallel = new NewsAnnotator(SPLITTER, READER, 4)) {
      assertEquals(tokens(alone), tokens(parallel.annotate(text)));
      assertEquals(cues(alone), cues(parallel.annotate(text)));
    }
    assertTrue(cues(alone).stream().anyMatch(cue -> !cue.earlier().isEmpty()));
  }

  private static List<EventCue> cues(AnnotatedText text) {
    return text.sentences().stream().flatMap(sentence -> sentence.cues().stream()).toList();
  }

  @Test
  void openNlpInterfacesAnswerFromTheModel() {
    String[] words = {"Egypt", "hosted", "two", "leaders", "."};
    assertArrayEquals(
        new String[] {"PROPN", "VERB", "NUM", "NOUN", "PUNCT"},
        new ModelPosTagger(READER, POSTagFormat.UD).tag(words));
    assertArrayEquals(
        new String[] {"NNP", "VBD", "CD", "NNS", "."},
        new ModelPosTagger(READER, POSTagFormat.PENN).tag(words));
    assertArrayEquals(
        new String[] {"Egypt", "host", "two", "leader", "."},
        new ModelLemmatizer(READER).lemmatize(words, new String[5]));
    assertEquals("place", new ModelNameFinder(READER).find(words)[0].getType());
  }
}
