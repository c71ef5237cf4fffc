package org.chancery.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An office that a person holds for a time.
 *
 * @param of state (ISO 3166 alpha-3) or organisation (id) that the holder acts for
 * @param at where an ambassador or envoy is sent; else empty
 * @param to last day; {@link LocalDate#MAX} if the office was open when last seen
 * @param seen whether the days only bound the times at which the holder was seen in office
 */
record Office(
    Entity person, Role role, String of, String at, LocalDate from, LocalDate to, boolean seen) {
  private static final int SLACK = 700;

  /** Days between the date and the time in office; 0 within it. */
  long distance(LocalDate date) {
    long slack = seen ? SLACK : 0;
    if (date.isBefore(from)) {
      return Math.max(0, ChronoUnit.DAYS.between(date, from) - slack);
    }
    return date.isAfter(to) ? Math.max(0, ChronoUnit.DAYS.between(to, date) - slack) : 0;
  }

  boolean isHeldAt(LocalDate date) {
    return distance(date) == 0;
  }
}
