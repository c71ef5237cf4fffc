package org.chancery.time;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time as worded: what it means and the values that fill its slots.
 *
 * @param start place in the sentence
 * @param end place in the sentence
 * @param values by slot, e.g. {@code month} 7, {@code day} 24
 */
record Slots(Meaning meaning, int start, int end, Map<String, String> values) {
  /** How many "the coming days" are reckoned to be. */
  private static final int VAGUE = 3;

  Slots {
    values = Map.copyOf(values);
  }

  boolean has(String slot) {
    return values.containsKey(slot);
  }

  String value(String slot) {
    return values.get(slot);
  }

  int number(String slot) {
    return Integer.parseInt(value(slot));
  }

  /** How many, in words or digits. */
  int count() {
    return Stream.of("number", "digits", "vague")
        .filter(this::has)
        .findFirst()
        .map(this::number)
        .orElse(has("units") ? VAGUE : 1);
  }

  Unit unit() {
    return Unit.named(value(has("unit") ? "unit" : "units"));
  }

  int length() {
    return end - start;
  }

  boolean overlaps(Slots other) {
    return start < other.end && other.start < end;
  }

  /** The days that are meant; empty if there are none such: June 31. */
  Optional<TimeInterval> days(Calendar calendar) {
    try {
      return Optional.of(meaning.days(new Resolution(this, calendar)));
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }
}
