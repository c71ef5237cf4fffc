package org.chancery.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An office that a person holds for a time.
 *
 * @param of state (ISO 3166 alpha-3) or organisation (id) that the holder acts for
 * @param at where an ambassador or envoy is sent (code or id); else empty
 * @param from first day; {@link LocalDate#MIN} if nobody tells
 * @param to last day that is known of; {@link LocalDate#MAX} if it is held until further notice
 */
public record Office(
    Entity person, Role role, String of, String at, LocalDate from, LocalDate to, Basis basis) {
  /** How much the dates tell. */
  public enum Basis {
    /** it began and ended on these days */
    DATED(0, 0),
    /** the holder was seen in office on these days, which began before and ended after */
    SEEN(700, 700),
    /** it began on the first day and was held still on the last */
    OPEN(0, 730);

    private final long daysBefore;
    private final long daysAfter;

    Basis(long daysBefore, long daysAfter) {
      this.daysBefore = daysBefore;
      this.daysAfter = daysAfter;
    }
  }

  /** Days between the date and the time in office; 0 within it, and as long as it may have been. */
  long distance(LocalDate date) {
    if (date.isBefore(from)) {
      return Math.max(0, ChronoUnit.DAYS.between(date, from) - basis.daysBefore);
    }
    return date.isAfter(to) ? Math.max(0, ChronoUnit.DAYS.between(to, date) - basis.daysAfter) : 0;
  }

  boolean isHeldAt(LocalDate date) {
    return distance(date) == 0;
  }

  /** Whether it is told when it began. */
  public boolean hasBeginning() {
    return !from.equals(LocalDate.MIN);
  }

  /** Whether it is told until when it was held, or is known to have been held. */
  public boolean hasEnd() {
    return !to.equals(LocalDate.MAX);
  }
}
