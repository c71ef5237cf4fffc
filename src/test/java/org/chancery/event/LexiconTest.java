package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.InputException;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final String ENTRY =
      """
      - id: visit-travel
        type: Visit
        verbs: [travel to]
        roles: {subject: agent, to: place}
        examples:
          - {text: Orlan travelled to Belmora., agent: Orlan, place: Belmora}
        never:
          - Orlan spoke to Belmora.
      """;

  @Test
  void everyEventTypeHasWords() {
    var covered =
        Lexicon.standard().entries().stream().map(e -> e.type().name()).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(EventTypes.standard().names()), new TreeSet<>(covered));
  }

  @Test
  void lexiconHasAtLeastFourHundredWords() {
    long words = Lexicon.standard().entries().stream().mapToLong(e -> e.words().size()).sum();
    assertTrue(words >= 400, () -> words + " words");
  }

  @Test
  void unknownKeyIsReportedWithItsLineAndTheNearestRightWord() {
    assertEquals(
        "visits.yaml:3: no key is called 'verb'; did you mean 'verbs'?",
        messageFor(ENTRY.replace("verbs:", "verb:")));
  }

  @Test
  void undeclaredTypeIsReportedWithTheNearestOne() {
    assertEquals(
        "visits.yaml:2: no event type is called 'Visitt'; did you mean 'Visit'?",
        messageFor(ENTRY.replace("type: Visit", "type: Visitt")));
  }

  @Test
  void unknownSlotIsReported() {
    assertEquals(
        "visits.yaml:4: no key is called 'subjekt'; did you mean 'subject'?",
        messageFor(ENTRY.replace("subject:", "subjekt:")));
  }

  @Test
  void roleThatNoSlotNamesIsReported() {
    assertEquals(
        "visits.yaml:4: no role is called 'host'; did you mean 'agent'?",
        messageFor(ENTRY.replace("to: place", "to: host")));
  }

  @Test
  void unknownKindIsReportedWithTheNearestOne() {
    assertEquals(
        "visits.yaml:5: no kind is called 'Persn'; did you mean 'Person'?",
        messageFor(ENTRY.replace("  examples:", "  needs: {agent: Persn}\n  examples:")));
  }

  @Test
  void confidenceIsAShare() {
    assertEquals(
        "visits.yaml:5: '60%' is no share; write a number from 0 to 1",
        messageFor(ENTRY.replace("  examples:", "  confidence: 60%\n  examples:")));
  }

  @Test
  void missingCounterExampleIsReported() {
    assertEquals(
        "visits.yaml:1: no 'never'; add it",
        messageFor(ENTRY.substring(0, ENTRY.indexOf("  never:"))));
  }

  @Test
  void idThatStandsTwiceIsReportedWithBothPlaces() {
    List<Entry> entries = read(ENTRY + ENTRY);
    InputException wrong = assertThrows(InputException.class, () -> new Lexicon(entries));
    assertEquals(
        "visits.yaml:9: the id 'visit-travel' stands already in visits.yaml:1;"
            + " give each entry its own",
        wrong.getMessage());
  }

  private static String messageFor(String yaml) {
    return assertThrows(InputException.class, () -> read(yaml)).getMessage();
  }

  private static List<Entry> read(String yaml) {
    return new LexiconFile("visits.yaml", EventTypes.standard()).read(new StringReader(yaml));
  }
}
