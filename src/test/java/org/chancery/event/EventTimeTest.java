package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.AnnotatedText;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.chancery.time.PatternTimeFinder;
import org.chancery.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {
  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 7);

  private static Optional<String> time(String trigger, String words) {
    return time(trigger, Status.COMPLETED, words);
  }

  private static Optional<String> time(String trigger, Status status, String words) {
    Reading reading = Readings.of(words, PUBLISHED);
    Sentence sentence = reading.text().sentences().get(0);
    return new EventTime()
        .read(reading, sentence, Sketch.word(sentence, trigger), status)
        .map(Object::toString);
  }

  @Test
  void aTimeDatesTheVerbThatItHangsOn() {
    assertEquals(
        Optional.of("2024-06-04"),
        time(
            "visited",
            """
            Orlan/NNP/2/nsubj visited:visit/VBD/0/root Cordia/NNP/2/obj on/IN/5/case
            Tuesday/NNP/2/obl
            """));
  }

  @Test
  void aPlanIsForTheNextSuchDayWhereTheTenseLeavesItOpen() {
    String visits =
        """
        Orlan/NNP/2/nsubj visits:visit/VBZ/0/root Cordia/NNP/2/obj on/IN/5/case
        Tuesday/NNP/2/obl
        """;
    assertEquals(Optional.of("2024-06-11"), time("visits", Status.PLANNED, visits));
    assertEquals(Optional.of("2024-06-04"), time("visits", Status.COMPLETED, visits));
  }

  @Test
  void theTimeOfWhatWillBeDoesNotDateWhatWas() {
    assertEquals(
        Optional.empty(),
        time(
            "arrived",
            """
            Orlan/NNP/2/nsubj arrived:arrive/VBD/0/root in/IN/4/case Cordia/NNP/2/obl and/CC/7/cc
            will/MD/7/aux leave/VB/2/conj on/IN/9/case Friday/NNP/7/obl
            """));
  }

  @Test
  void aTimeDatesTheActThatItsVerbHolds() {
    assertEquals(
        Optional.of("2024-06-04"),
        time(
            "talks",
            """
            Orlan/NNP/2/nsubj held:hold/VBD/0/root talks:talk/NNS/2/obj with/IN/5/case
            Cordia/NNP/3/nmod on/IN/7/case Tuesday/NNP/2/obl
            """));
  }

  @Test
  void theTimeOfAnEventBelowDatesThatOnly() {
    AnnotatedText text =
        Sketch.text(
            """
            Orlan/NNP/4/nsubj is:be/VBZ/4/cop on/IN/4/case visit/NN/0/root to/IN/6/case
            Cordia/NNP/4/nmod where/WRB/9/advmod he/PRP/9/nsubj speaks:speak/VBZ/4/acl
            on/IN/11/case Friday/NNP/9/obl
            """);
    Sentence plain = text.sentences().get(0);
    EventCue speech = new EventCue(8, "Meeting", 0.9, Map.of(), List.of(), List.of());
    Sentence sentence =
        new Sentence(0, plain.span(), plain.tokens(), plain.names(), List.of(speech));
    TimeExpression friday = new PatternTimeFinder().find(text, PUBLISHED).get(0);
    assertTrue(TimeTies.isOfEventBelow(sentence, Sketch.word(sentence, "visit"), friday));
  }

  @Test
  void theTimeOfAReportDoesNotDateWhatIsReported() {
    assertEquals(
        Optional.empty(),
        time(
            "accept",
            """
            On/IN/2/case Friday/NNP/4/obl Arvania/NNP/4/nsubj said:say/VBD/0/root that/IN/9/mark
            Cordia/NNP/9/nsubj would/MD/9/aux not/RB/9/advmod accept/VB/4/ccomp the/DT/11/det
            plan/NN/9/obj
            """));
  }

  @Test
  void whereThereIsNoTimeThereIsNone() {
    assertEquals(
        Optional.empty(),
        time("visited", "Orlan/NNP/2/nsubj visited:visit/VBD/0/root Cordia/NNP/2/obj"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5/acl", "3/advcl"})
  void whatHappenedWhenIsOfThatDayWhereverTheClauseHangs(String place) {
    assertEquals(
        Optional.of("2024-06-04"),
        time(
            "attacked",
            """
            They/PRP/3/nsubj have/VBP/3/aux fought:fight/VBN/0/root since/IN/5/case
            Tuesday/NNP/3/obl ,/,/9/punct when/WRB/9/advmod Arvania/NNP/9/nsubj
            attacked:attack/VBD/"""
                + place));
  }

  @Test
  void whereSomebodyWasThenIsOfThatDay() {
    assertEquals(
        Optional.of("2024-06-04"),
        time(
            "was",
            """
            They/PRP/2/nsubj fought:fight/VBD/0/root since/IN/4/case Tuesday/NNP/2/obl
            ,/,/10/punct when/WRB/10/advmod Orlan/NNP/10/nsubj was:be/VBD/10/cop in/IN/10/case
            Cordia/NNP/2/advcl
            """));
  }

  @Test
  void whatMayHappenAsEarlyAsAMonthHappensInIt() {
    assertEquals(
        Optional.of("2024-11"),
        time(
            "talks",
            """
            The/DT/2/det talks:talk/NNS/4/nsubj could/MD/4/aux restart/VB/0/root as/RB/6/advmod
            early/RB/4/advmod as/IN/8/case November/NNP/6/obl
            """));
  }

  @Test
  void whatIsSoLongBeforeAnotherEventIsCountedFromIt() {
    String words =
        """
        They/PRP/2/nsubj left:leave/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl ,/,/7/punct
        a/DT/7/det day/NN/10/obl after/IN/10/mark Arvania/NNP/10/nsubj attacked:attack/VBD/2/advcl
        """;
    assertEquals(Optional.of("2024-06-04"), time("left", words));
    assertEquals(Optional.of("2024-06-03"), time("attacked", words));
  }

  @Test
  void whatIsSoLongBeforeThisDayIsCountedFromTheArticle() {
    assertEquals(
        Optional.of("2024-05-24"),
        time(
            "attacked",
            """
            Ties/NNS/2/nsubj resume:resume/VBP/0/root two/CD/4/nummod weeks/NNS/7/obl
            after/IN/7/mark Arvania/NNP/7/nsubj attacked:attack/VBD/2/advcl
            """));
  }

  @Test
  void whatIsSoLongBeforeSomethingUndatedHasNoDate() {
    assertEquals(
        Optional.empty(),
        time(
            "attacked",
            """
            Two/CD/2/nummod days/NNS/5/obl before/IN/5/mark Arvania/NNP/5/nsubj
            attacked:attack/VBD/8/advcl ,/,/5/punct Orlan/NNP/8/nsubj called:call/VBD/0/root
            """));
  }
}
