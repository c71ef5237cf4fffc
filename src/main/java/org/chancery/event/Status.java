package org.chancery.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.time.TimeInterval;

/** Whether a reported act happened. */
public enum Status {
  COMPLETED,
  ONGOING,
  PLANNED,
  /** Wanted, demanded, proposed, conditional, possible, rumoured, alleged. */
  HYPOTHETICAL,
  /** Did not happen, was refused or denied, or "has yet to". */
  NEGATED;

  /** The name in the events-out contract, e.g. {@code planned}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same as of the day when the text appeared: what is due after it is at most planned. */
  Status asOf(LocalDate day, Optional<TimeInterval> time) {
    boolean toCome = time.filter(interval -> interval.first().isAfter(day)).isPresent();
    return toCome && (this == COMPLETED || this == ONGOING) ? PLANNED : this;
  }

  public static Status of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
