package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiplomaticEventTest {
  private static final Span WORD = new Span(8, 16);

  @ParameterizedTest
  @CsvSource({
    "Acceptance, NEGATED, lexicon:accept, true",
    "Acceptance, NEGATED, model:1, false",
    "Acceptance, COMPLETED, lexicon:accept, false",
    "Request, NEGATED, lexicon:request, false"
  })
  void modelDoesNotTellTheContraryOfWhatTheLexiconKnows(
      String type, Status status, String evidence, boolean contradicted) {
    DiplomaticEvent rejection = event("Rejection", Status.NEGATED, "model:1");
    DiplomaticEvent other = event(type, status, evidence);
    assertEquals(contradicted, rejection.isContradicted(List.of(rejection, other)));
  }

  private static DiplomaticEvent event(String type, Status status, String evidence) {
    return new DiplomaticEvent(
        type,
        0,
        new Span(0, 30),
        WORD,
        status,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.5,
        List.of(evidence));
  }
}
