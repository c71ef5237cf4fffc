package org.chancery.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.chancery.InputException;

/** Days from {@code first} to {@code last}, both included. */
public record TimeInterval(LocalDate first, LocalDate last) {
  private static final int YEAR_DIGITS = 4;
  private static final int MONTH_DIGITS = 7;

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

  /** What {@link #toString} gives: a day, a month, a year, or two of them with a slash between. */
  public static TimeInterval parse(String text) {
    String[] ends = text.split("/", 2);
    try {
      return ends.length == 1 ? one(text) : one(ends[0]).to(one(ends[1]));
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw new InputException(
          "'%s' is no time; expected a day, month, year or interval such as 2024-06-10/2024-06-16"
              .formatted(text),
          wrong);
    }
  }

  private static TimeInterval one(String text) {
    return switch (text.length()) {
      case YEAR_DIGITS -> ofYear(Integer.parseInt(text));
      case MONTH_DIGITS -> of(YearMonth.parse(text));
      default -> of(LocalDate.parse(text));
    };
  }

  /** From the beginning of this to the end of the other. */
  public TimeInterval to(TimeInterval other) {
    return new TimeInterval(first, other.last);
  }

  /**
   * ISO 8601, as short as it goes: a day {@code 2024-05-31}, a month {@code 2024-06}, a year {@code
   * 2024}, else {@code 2024-06-10/2024-06-16}, with whole months {@code 2024-03/2024-05} or years.
   */
  @Override
  public String toString() {
    String begin = first.toString();
    String end = last.toString();
    if (isWholeMonths()) {
      int digits = isWholeYears() ? YEAR_DIGITS : MONTH_DIGITS;
      begin = begin.substring(0, digits);
      end = end.substring(0, digits);
    }
    return begin.equals(end) ? begin : begin + "/" + end;
  }

  private boolean isWholeMonths() {
    return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
  }

  private boolean isWholeYears() {
    return first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
  }
}
