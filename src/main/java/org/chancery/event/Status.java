package org.chancery.event;

import java.util.Locale;

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

  public static Status of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
