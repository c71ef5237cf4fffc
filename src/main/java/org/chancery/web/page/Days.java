package org.chancery.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days as people write them: {@code 10–16 June 2024}. */
final class Days {
  private static final DateTimeFormatter DAY = of("d");
  private static final DateTimeFormatter DAY_MONTH = of("d MMMM");
  private static final DateTimeFormatter FULL = of("d MMMM yyyy");

  private Days() {}

  /** The day in words; as it stands if it is none. */
  static String spoken(String day) {
    return parsed(day).map(FULL::format).orElse(day);
  }

  /** The days from the first to the last. */
  static String spoken(String first, String last) {
    Optional<LocalDate> from = parsed(first);
    Optional<LocalDate> to = parsed(last);
    if (from.isEmpty() || to.isEmpty() || first.equals(last)) {
      return spoken(first);
    }
    return opening(from.get(), to.get()) + FULL.format(to.get());
  }

  /** The day; none if the text is no day. */
  static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static String opening(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return FULL.format(from) + " – ";
    }
    return from.getMonth() == to.getMonth()
        ? DAY.format(from) + "–"
        : DAY_MONTH.format(from) + " – ";
  }

  private static DateTimeFormatter of(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
