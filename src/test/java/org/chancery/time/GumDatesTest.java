package org.chancery.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.chancery.time.GumDates.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The figures are those of docs/accuracy.md: a change that moves them changes both. */
@EnabledIfEnvironmentVariable(named = "CHANCERY_EVALUATION_DATA", matches = ".+")
class GumDatesTest {
  private static Count count(String values) throws IOException {
    Path data = Path.of(System.getenv("CHANCERY_EVALUATION_DATA"));
    return GumDates.count(
        data.resolve("dates/gum"), new PatternTimeFinder(), Pattern.compile(values));
  }

  @Test
  void daysOfGumHaveTheValueMeasured() throws IOException {
    assertEquals(new Count(229, 206, 187), count("\\d{4}-\\d\\d-\\d\\d"));
  }

  @Test
  void monthsOfGumHaveTheValueMeasured() throws IOException {
    assertEquals(new Count(55, 52, 48), count("\\d{4}-\\d\\d"));
  }

  @Test
  void yearsOfGumHaveTheValueMeasured() throws IOException {
    assertEquals(new Count(531, 375, 369), count("\\d{4}"));
  }
}
