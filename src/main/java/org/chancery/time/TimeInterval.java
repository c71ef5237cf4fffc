package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days from {@code first} to {@code last}, both included. */
public record TimeInterval(LocalDate first, LocalDate last) {
  public TimeInterval {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + "/" + last);
    }
  }

  public static TimeInterval of(LocalDate day) {
    return new TimeInterval(day, day);
  }

  public static TimeInterval of(YearMonth month) {
    return new TimeInterval(month.atDay(1), month.atEndOfMonth());
  }

  public static TimeInterval ofYear(int year) {
    return new TimeInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * ISO 8601, as short as it goes: a day {@code 2024-05-31}, a month {@code 2024-06}, a year {@code
   * 2024}, else {@code 2024-06-10/2024-06-16}.
   */
  @Override
  public String toString() {
    if (first.equals(last)) {
      return first.toString();
    }
    YearMonth month = YearMonth.from(first);
    if (equals(of(month))) {
      return month.toString();
    }
    return equals(ofYear(first.getYear())) ? "%04d".formatted(first.getYear()) : first + "/" + last;
  }
}
