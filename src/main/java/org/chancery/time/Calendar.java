package org.chancery.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.Comparator.comparingLong;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The calendar as seen from the day on which an article appeared.
 *
 * @param tense of what happened, which decides between the last Friday and the next one
 */
record Calendar(LocalDate today, Tense tense) {
  /** Days by which what is planned may have begun already. */
  private static final int BEGUN = 14;

  /** Days from which on a text would name the year. */
  private static final int FAR = 270;

  /** The last Friday in the past, the next one in the future; today if it is one. */
  LocalDate weekday(DayOfWeek weekday) {
    return today.with(tense == Tense.FUTURE ? nextOrSame(weekday) : previousOrSame(weekday));
  }

  /** The weekday before today (-1), of this week (0), after today (1). */
  LocalDate weekday(DayOfWeek weekday, int which) {
    return switch (which) {
      case -1 -> today.minusDays(1).with(previousOrSame(weekday));
      case 0 -> today.with(previousOrSame(DayOfWeek.MONDAY)).with(nextOrSame(weekday));
      default -> today.plusDays(1).with(nextOrSame(weekday));
    };
  }

  /** The day of a year that fits the tense. */
  LocalDate day(MonthDay day) {
    return fitting(years().stream().map(day::atYear).toList());
  }

  /** The day of a month that fits the tense; the month before may lack it. */
  LocalDate dayOfMonth(int day) {
    YearMonth now = YearMonth.from(today);
    return fitting(
        Stream.of(now.minusMonths(2), now.minusMonths(1), now, now.plusMonths(1))
            .filter(month -> month.isValidDay(day))
            .map(month -> month.atDay(day))
            .toList());
  }

  /** Among days in order: the last that has been, the first that may come, the nearest. */
  private LocalDate fitting(List<LocalDate> days) {
    LocalDate nearest =
        days.stream().min(comparingLong(day -> Math.abs(DAYS.between(today, day)))).orElseThrow();
    LocalDate fitting =
        switch (tense) {
          case PAST -> last(days.stream().filter(day -> !day.isAfter(today.plusDays(1))).toList());
          case PRESENT -> nearest;
          case FUTURE ->
              days.stream()
                  .filter(day -> day.isAfter(today.minusDays(BEGUN)))
                  .findFirst()
                  .orElse(nearest);
        };
    boolean far = Math.abs(DAYS.between(today, fitting)) > FAR;
    return far && tense != Tense.PAST ? nearest : fitting;
  }

  /** The month of a year that fits the tense. */
  YearMonth month(Month month) {
    YearMonth now = YearMonth.from(today);
    List<YearMonth> months = years().stream().map(year -> YearMonth.of(year, month)).toList();
    return switch (tense) {
      case PAST -> last(months.stream().filter(each -> !each.isAfter(now)).toList());
      case PRESENT ->
          months.stream()
              .min(comparingLong(each -> Math.abs(MONTHS.between(now, each))))
              .orElseThrow();
      case FUTURE -> months.stream().filter(each -> !each.isBefore(now)).findFirst().orElseThrow();
    };
  }

  /** The month before this (-1), of this year (0), after this (1). */
  YearMonth month(Month month, int which) {
    YearMonth now = YearMonth.from(today);
    YearMonth ofThisYear = YearMonth.of(today.getYear(), month);
    return switch (which) {
      case -1 -> ofThisYear.isBefore(now) ? ofThisYear : ofThisYear.minusYears(1);
      case 0 -> ofThisYear;
      default -> ofThisYear.isAfter(now) ? ofThisYear : ofThisYear.plusYears(1);
    };
  }

  /** Whether what is to come cannot come this week. */
  boolean isWeekOver() {
    return tense == Tense.FUTURE && today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private List<Integer> years() {
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1).boxed().toList();
  }

  private static <T> T last(List<T> items) {
    return items.get(items.size() - 1);
  }

  /** The days between today and the given day, both included. */
  TimeInterval today(LocalDate day) {
    return day.isBefore(today) ? new TimeInterval(day, today) : new TimeInterval(today, day);
  }
}
