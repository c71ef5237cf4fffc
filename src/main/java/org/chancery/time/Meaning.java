package org.chancery.time;

import java.util.function.Function;

/** What a wording of {@code patterns.tsv} means. */
enum Meaning {
  DAY(Resolution::day),
  DAYS(Resolution::days),
  NTH(Resolution::dayOfMonth),
  DAYWORD(Resolution::dayword),
  WEEKDAY(Resolution::weekday),
  HOLIDAY(Resolution::holiday),
  MONTH(Resolution::month),
  MONTHS(Resolution::months),
  SEASON(Resolution::season),
  QUARTER(Resolution::quarter),
  YEAR(Resolution::year),
  YEARS(Resolution::years),
  DECADE(Resolution::decade),
  CENTURY(Resolution::century),
  UNIT(Resolution::unit),
  WEEKEND(Resolution::weekend),
  AGO(Resolution::ago),
  HENCE(Resolution::hence),
  WITHIN(Resolution::within),
  STRETCH(Resolution::stretch);

  private final Function<Resolution, TimeInterval> days;

  Meaning(Function<Resolution, TimeInterval> days) {
    this.days = days;
  }

  TimeInterval days(Resolution resolution) {
    return days.apply(resolution);
  }
}
