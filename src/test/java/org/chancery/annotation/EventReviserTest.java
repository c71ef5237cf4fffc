package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventReviserTest {
  private static final ModelFiles FILES = ModelFiles.inForce();
  private static final LanguageModel MODEL = LanguageModel.load(FILES);
  private static final EventReviser REVISER = EventReviser.load(FILES).orElseThrow();
  private static final List<String> VISIT =
      List.of("The", "president", "of", "Kenya", "visited", "Oslo", "on", "Monday", ".");
  private static final List<String> WEATHER = List.of("It", "rained", "all", "night", ".");

  @Test
  void eventsAreTheMeanOfBothModels() {
    Scores first = scores(VISIT);
    Scores revised = revise(VISIT, first);
    int visit = MODEL.labels().types().indexOf("Visit");
    assertNotEquals(first.triggers().at(5, visit), revised.triggers().at(5, visit));
    assertTrue(revised.triggers().sigmoid(5, visit) > 0.5);
    assertEquals(0, MODEL.labels().status().indexOf("completed"));
    assertEquals(0, revised.status().best(5));
  }

  @Test
  void allElseIsAsTheFirstModelHasIt() {
    Scores first = scores(VISIT);
    Scores revised = revise(VISIT, first);
    assertSame(first.names(), revised.names());
    assertSame(first.arcs(), revised.arcs());
  }

  @Test
  void sentenceWithoutSignsOfEventsIsNotReadAgain() {
    Scores first = scores(WEATHER);
    assertSame(first, revise(WEATHER, first));
  }

  @Test
  void sentenceTooLongForTheSecondModelIsLeftToTheFirst() {
    List<String> unheardOf =
        Stream.concat(VISIT.stream(), Collections.nCopies(90, "zqxjkvzqxjkv").stream()).toList();
    Scores first = scores(VISIT);
    assertSame(first, revise(unheardOf, first));
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

  private static void restore(String before) {
    if (before == null) {
      System.clearProperty(ModelFiles.PROPERTY);
    } else {
      System.setProperty(ModelFiles.PROPERTY, before);
    }
  }

  private static Scores scores(List<String> forms) {
    return MODEL.score(Encoding.of(forms, MODEL.pieces(), whole(forms)));
  }

  private static Scores revise(List<String> forms, Scores first) {
    return REVISER.revise(forms, whole(forms), first);
  }

  private static Span whole(List<String> forms) {
    return new Span(0, forms.size());
  }
}
