package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Locale;

/** A stretch of the calendar. Weeks run from Monday to Sunday. */
enum Unit {
  DAY(ChronoUnit.DAYS) {
    @Override
    TimeInterval around(LocalDate day) {
      return TimeInterval.of(day);
    }
  },
  WEEK(ChronoUnit.WEEKS) {
    @Override
    TimeInterval around(LocalDate day) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new TimeInterval(monday, monday.plusDays(6));
    }
  },
  WEEKEND(ChronoUnit.WEEKS) {
    @Override
    TimeInterval around(LocalDate day) {
      LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      return new TimeInterval(sunday.minusDays(1), sunday);
    }
  },
  MONTH(ChronoUnit.MONTHS) {
    @Override
    TimeInterval around(LocalDate day) {
      return TimeInterval.of(YearMonth.from(day));
    }
  },
  QUARTER(IsoFields.QUARTER_YEARS) {
    @Override
    TimeInterval around(LocalDate day) {
      return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
  },
  YEAR(ChronoUnit.YEARS) {
    @Override
    TimeInterval around(LocalDate day) {
      return TimeInterval.ofYear(day.getYear());
    }
  },
  DECADE(ChronoUnit.DECADES) {
    @Override
    TimeInterval around(LocalDate day) {
      return years(day.getYear() / 10 * 10, 10);
    }
  },
  CENTURY(ChronoUnit.CENTURIES) {
    @Override
    TimeInterval around(LocalDate day) {
      return years(day.getYear() / 100 * 100, 100);
    }
  };

  private final TemporalUnit step;

  /** The one of the name, in small letters. */
  static Unit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  Unit(TemporalUnit step) {
    this.step = step;
  }

  /** The one that the day lies in; for weekends the one of its week. */
  abstract TimeInterval around(LocalDate day);

  /** The day so many of them later. */
  LocalDate later(LocalDate day, int count) {
    return day.plus(count, step);
  }

  /**
   * When something was so many of them from a day: days and weeks are counted to the day, longer
   * ones to the month or year.
   */
  TimeInterval from(LocalDate day, int count) {
    LocalDate target = later(day, count);
    return compareTo(WEEKEND) < 0 ? TimeInterval.of(target) : around(target);
  }

  static TimeInterval quarter(int year, int number) {
    return months(YearMonth.of(year, 3 * number - 2), 3);
  }

  static TimeInterval months(YearMonth first, int count) {
    return new TimeInterval(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }

  static TimeInterval years(int first, int count) {
    return months(Year.of(first).atMonth(1), 12 * count);
  }
}
