package org.chancery.event;

import java.util.Locale;

/** The part that an entity, or a phrase, plays in an event. */
public enum Role {
  AGENT,
  RECIPIENT,
  PLACE,
  MEDIATOR,
  HOST,
  VENUE,
  TOPIC,
  PURPOSE,
  INSTRUMENT,
  CONDITION;

  /** Whether entities play it; the other roles are told in a phrase. */
  public boolean isParticipant() {
    return compareTo(TOPIC) < 0;
  }

  /** The name in the events-out contract, e.g. {@code mediator}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
