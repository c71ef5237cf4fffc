package org.chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTimeFinderTest {
  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 7);

  private static final TimeFinder FINDER = new PatternTimeFinder();

  private static List<String> times(AnnotatedText text) {
    return FINDER.find(text, PUBLISHED).stream().map(time -> time.interval().toString()).toList();
  }

  /** The times of words whose tree says nothing. */
  private static List<String> timesOfWords(String words) {
    StringBuilder drawn = new StringBuilder();
    for (String word : words.split(" ")) {
      String tag = word.matches("\\d+") ? "CD" : "NNP";
      drawn.append(word).append('/').append(tag).append("/0/root ");
    }
    return times(Sketch.text(drawn.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "May 31, 2023 | 2023-05-31",
        "on 14th June , 2015 | 2015-06-14",
        "Tuesday , June 4 | 2024-06-04",
        "July 24 | 2024-07-24",
        "2024-03-15 | 2024-03-15",
        "June 8-10 | 2024-06-08/2024-06-10",
        "between 3 and 5 May | 2024-05-03/2024-05-05",
        "from July 31 to August 6 | 2024-07-31/2024-08-06",
        "from 29 November 2010 to 10 December 2010 | 2010-11-29/2010-12-10",
        "today | 2024-06-07",
        "yesterday evening | 2024-06-06",
        "late on the day after tomorrow | 2024-06-09",
        "last Friday | 2024-05-31",
        "this Sunday | 2024-06-09",
        "next Monday morning | 2024-06-10",
        "next week | 2024-06-10/2024-06-16",
        "earlier this week | 2024-06-03/2024-06-07",
        "later this week | 2024-06-03/2024-06-09",
        "earlier in the week | 2024-06-03/2024-06-07",
        "last weekend | 2024-06-01/2024-06-02",
        "over the weekend | 2024-06-01/2024-06-02",
        "earlier this month | 2024-06",
        "the beginning of March | 2024-03",
        "in mid-April | 2024-04",
        "last September | 2023-09",
        "in October of last year | 2023-10",
        "between March and May 2024 | 2024-03/2024-05",
        "this fall | 2024-09/2024-11",
        "in the summer of 2021 | 2021-06/2021-08",
        "the second quarter of 2023 | 2023-04/2023-06",
        "later this year | 2024",
        "in 2023 | 2023",
        "the 1990s | 1990/1999",
        "from 2003 to 2008 | 2003/2008",
        "the 19th century | 1800/1899",
        "on Christmas Day | 2023-12-25",
        "two days ago | 2024-06-05",
        "nearly five years ago | 2019",
        "six months ago | 2023-12",
        "the past four days | 2024-06-04/2024-06-07",
        "the past two weeks | 2024-05-24/2024-06-07",
        "within three weeks | 2024-06-07/2024-06-28",
        "since October 7 , 2023 | 2023-10-07/2024-06-07",
        "since 2022 | 2022/2024",
        "since March | 2024-03/2024-06",
        "June 3 and June 4 | 2024-06-03/2024-06-04",
        "a week earlier | 2024-05-31",
        "in 2021 and 2022 | 2021/2022",
        "for months | 2024-03/2024-06",
      })
  void timesAreIntervalsOfDays(String words, String interval) {
    assertEquals(List.of(interval), timesOfWords(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Resolution 1973",
        "2000 troops",
        "June 31",
        "$2015",
        "the fall of the capital",
        "the week",
        "Fridays",
        "for the first time in two years"
      })
  void whatOnlyLooksLikeATimeIsNone(String words) {
    assertEquals(List.of(), timesOfWords(words));
  }

  @Test
  void bareWeekdayIsTheLastOneInThePast() {
    assertEquals(
        List.of("2024-06-04"),
        times(Sketch.text("They/PRP/2/nsubj met/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl")));
  }

  @Test
  void dayOfThePastIsNeverOneToCome() {
    assertEquals(
        List.of("2023-06-20"),
        times(
            Sketch.text(
                "They/PRP/2/nsubj attacked/VBD/0/root on/IN/4/case June/NNP/2/obl"
                    + " 20/CD/4/nummod")));
  }

  @Test
  void bareWeekdayIsTheNextOneInTheFuture() {
    assertEquals(
        List.of("2024-06-11"),
        times(
            Sketch.text(
                "They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case Tuesday/NNP/3/obl")));
  }

  @Test
  void daySchedulesAreInTheFuture() {
    assertEquals(
        List.of("2024-06-10"),
        times(
            Sketch.text(
                """
                Talks:talk/NNS/3/nsubj:pass were:be/VBD/3/aux:pass scheduled:schedule/VBN/0/root
                for/IN/5/case Monday/NNP/3/obl
                """)));
  }

  @Test
  void whatIsToBeDoneIsInTheFuture() {
    assertEquals(
        List.of("2024-12-02/2024-12-03"),
        times(
            Sketch.text(
                """
                It/PRP/5/nsubj:pass is:be/VBZ/5/aux to/TO/5/mark be/VB/5/aux:pass
                signed:sign/VBN/0/root on/IN/7/case December/NNP/5/obl 2-3/CD/7/nummod
                """)));
  }

  @Test
  void aNearDayAheadIsMeantWhereTheLastWasLongAgo() {
    assertEquals(
        List.of("2024-06-25"),
        times(
            Sketch.text(
                """
                It/PRP/4/nsubj was:be/VBD/4/aux to/TO/4/mark open/VB/0/root on/IN/6/case
                June/NNP/4/obl 25/CD/6/nummod
                """)));
  }

  @Test
  void sinceLooksBackWhateverTheTense() {
    assertEquals(
        List.of("2023-10-07/2024-06-07"),
        times(
            Sketch.text(
                """
                It/PRP/5/nsubj will/MD/5/aux be/VB/5/cop the/DT/5/det first/JJ/0/root
                since/IN/7/case October/NNP/5/nmod 7/CD/7/nummod
                """)));
  }

  @Test
  void weekdaysOfARangeFollowEachOther() {
    assertEquals(
        List.of("2024-06-10/2024-06-12"),
        times(
            Sketch.text(
                """
                They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root from/IN/5/case Monday/NNP/3/obl
                to/IN/7/case Wednesday/NNP/5/nmod
                """)));
  }

  @Test
  void theThirtyFirstIsOfTheLastMonthThatHasOne() {
    AnnotatedText text =
        Sketch.text(
            """
            They/PRP/2/nsubj met/VBD/0/root on/IN/5/case the/DT/5/det 31st/CD/2/obl ././2/punct
            """);
    List<TimeExpression> found = FINDER.find(text, LocalDate.of(2024, 7, 10));
    assertEquals("2024-05-31", found.get(0).interval().toString());
  }

  @Test
  void aYearMayShareItsTokenWithItsPart() {
    assertEquals(
        List.of("2024"),
        times(Sketch.text("the/DT/3/det mid-2024/CD/3/nummod elections:election/NNS/0/root")));
  }

  @Test
  void theNounHeadsATime() {
    AnnotatedText text =
        Sketch.text("He/PRP/2/nsubj left/VBD/0/root last/JJ/4/amod week/NN/2/obl:tmod");
    assertEquals(3, FINDER.find(text, PUBLISHED).get(0).head());
  }
}
