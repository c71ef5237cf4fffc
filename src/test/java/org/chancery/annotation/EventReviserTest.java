package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.InputException;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventReviserTest {
  private static final ModelFiles FILES = ModelFiles.inForce();
  private static final LanguageModel MODEL = LanguageModel.load(FILES);
  private static final EventReviser REVISER = EventReviser.load(FILES).orElseThrow();
  private static final List<String> VISIT =
      List.of("The", "president", "of", "Kenya", "visited", "Oslo", "on", "Monday", ".");
  private static final List<String> TALKS = List.of("The", "talks", "failed", ".");
  private static final Optional<Part> ALONE = Optional.empty();
  private static final List<String> WEATHER = List.of("It", "rained", "all", "night", ".");

  @Test
  void eventsAreTheMeanOfBothModels() {
    Part first = first(VISIT);
    Scores revised = REVISER.revise(first, ALONE);
    int visit = MODEL.labels().types().indexOf("Visit");
    assertNotEquals(first.scores().triggers().at(5, visit), revised.triggers().at(5, visit));
    assertTrue(revised.triggers().sigmoid(5, visit) > 0.5);
    assertEquals(0, MODEL.labels().status().indexOf("completed"));
    assertEquals(0, revised.status().best(5));
  }

  @Test
  void allElseIsAsTheFirstModelHasIt() {
    Part first = first(VISIT);
    Scores revised = REVISER.revise(first, ALONE);
    assertSame(first.scores().names(), revised.names());
    assertSame(first.scores().arcs(), revised.arcs());
  }

  @Test
  void sentenceBeforeTellsWhoTakesPart() {
    Scores revised = REVISER.revise(first(TALKS), Optional.of(first(VISIT)));
    int agent = MODEL.labels().roles().indexOf("agent");
    Grid earlier = revised.earlier().get(agent);
    assertEquals(VISIT.size(), earlier.columns());
    assertTrue(Set.of("president", "Kenya").contains(VISIT.get(earlier.best(2))));
    assertEquals(TALKS.size() + 1, revised.arguments().get(agent).columns());
  }

  @Test
  void sentenceBeforeOfTooManyWordsIsNotRead() {
    List<String> longer = Collections.nCopies(110, "rain");
    Part talks = first(TALKS);
    Scores revised = REVISER.revise(talks, Optional.of(first(longer)));
    assertEquals(0, revised.earlier().get(0).columns());
    Grid alone = REVISER.revise(talks, ALONE).triggers();
    assertEquals(alone.at(2, alone.best(2)), revised.triggers().at(2, alone.best(2)));
  }

  @Test
  void headingBeforeIsNotRead() {
    Part heading = first(List.of("President", "visits", "Oslo"));
    Scores revised = REVISER.revise(first(TALKS), Optional.of(heading));
    assertEquals(0, revised.earlier().get(0).columns());
  }

  @Test
  void sentenceWithoutSignsOfEventsIsNotReadAgain() {
    Part first = first(WEATHER);
    assertSame(first.scores(), REVISER.revise(first, ALONE));
  }

  @Test
  void sentenceTooLongForTheSecondModelIsLeftToTheFirst() {
    List<String> unheardOf =
        Stream.concat(VISIT.stream(), Collections.nCopies(90, "zqxjkvzqxjkv").stream()).toList();
    Part first =
        new Part(Word.spaced(VISIT), unheardOf, whole(unheardOf), 0, first(VISIT).scores());
    assertSame(first.scores(), REVISER.revise(first, ALONE));
  }

  @Test
  void modelNeedNotBringIt(@TempDir Path empty) throws Exception {
    Files.createFile(empty.resolve("model.onnx"));
    String before = System.setProperty(ModelFiles.PROPERTY, empty.toString());
    try {
      assertTrue(EventReviser.load(ModelFiles.inForce()).isEmpty());
    } finally {
      restore(before);
    }
  }

  @Test
  void modelForOtherInputsIsRefused() {
    InputException refused =
        assertThrows(
            InputException.class, () -> new OnnxNetwork(FILES, "events.onnx", Set.of("pieces")));
    assertTrue(refused.getMessage().startsWith("events.onnx: a network for the inputs [heads, "));
  }

  private static void restore(String before) {
    if (before == null) {
      System.clearProperty(ModelFiles.PROPERTY);
    } else {
      System.setProperty(ModelFiles.PROPERTY, before);
    }
  }

  private static Part first(List<String> forms) {
    Span whole = whole(forms);
    Scores scores = MODEL.score(Encoding.of(forms, MODEL.pieces(), whole));
    return new Part(Word.spaced(forms), forms, whole, 0, scores);
  }

  private static Span whole(List<String> forms) {
    return new Span(0, forms.size());
  }
}
