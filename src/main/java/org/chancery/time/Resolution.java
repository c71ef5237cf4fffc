package org.chancery.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;

/** The days that the slots of a wording mean on a calendar, one method a {@link Meaning}. */
record Resolution(Slots slots, Calendar calendar) {
  private static final int MONTHS_IN_SEASON = 3;

  TimeInterval day() {
    return TimeInterval.of(date());
  }

  private LocalDate date() {
    int month = slots.number(slots.has("monthnumber") ? "monthnumber" : "month");
    MonthDay day = MonthDay.of(month, slots.number("day"));
    return slots.has("year") ? day.atYear(slots.number("year")) : calendar.day(day);
  }

  TimeInterval days() {
    return new TimeInterval(date(), date().withDayOfMonth(slots.number("day2")));
  }

  TimeInterval dayOfMonth() {
    YearMonth month = YearMonth.from(calendar.today());
    if (slots.has("which")) {
      return TimeInterval.of(month.plusMonths(slots.number("which")).atDay(slots.number("nth")));
    }
    return TimeInterval.of(calendar.dayOfMonth(slots.number("nth")));
  }

  TimeInterval dayword() {
    return Unit.DAY.from(calendar.today(), slots.number("dayword"));
  }

  TimeInterval weekday() {
    DayOfWeek weekday = DayOfWeek.of(slots.number("weekday"));
    return TimeInterval.of(
        slots.has("which")
            ? calendar.weekday(weekday, slots.number("which"))
            : calendar.weekday(weekday));
  }

  TimeInterval holiday() {
    MonthDay day = MonthDay.parse("--" + slots.value("holiday"));
    return TimeInterval.of(
        slots.has("year") ? day.atYear(slots.number("year")) : calendar.day(day));
  }

  TimeInterval month() {
    return TimeInterval.of(month("month"));
  }

  private YearMonth month(String slot) {
    Month month = Month.of(slots.number(slot));
    if (slots.has("year")) {
      return YearMonth.of(slots.number("year"), month);
    }
    if (slots.has("unit")) {
      return YearMonth.of(yearOfUnit(), month);
    }
    return slots.has("which")
        ? calendar.month(month, slots.number("which"))
        : calendar.month(month);
  }

  /** "of last year": of another unit a month says nothing. */
  private int yearOfUnit() {
    if (slots.unit() != Unit.YEAR) {
      throw new DateTimeException("a month of a " + slots.unit());
    }
    return calendar.today().getYear() + slots.number("which");
  }

  TimeInterval months() {
    return month().to(TimeInterval.of(month("month2")));
  }

  /** A winter is named for the year in which it begins. */
  TimeInterval season() {
    return Unit.months(month("season"), MONTHS_IN_SEASON);
  }

  TimeInterval quarter() {
    return Unit.quarter(
        slots.number("year"), slots.number(slots.has("ordinal") ? "ordinal" : "digits"));
  }

  TimeInterval year() {
    return TimeInterval.ofYear(slots.number("year"));
  }

  TimeInterval years() {
    int first = slots.number("year");
    int last =
        slots.has("year2") ? slots.number("year2") : first / 100 * 100 + slots.number("shortyear");
    return TimeInterval.ofYear(first).to(TimeInterval.ofYear(last));
  }

  TimeInterval decade() {
    return Unit.years(slots.number("decade"), 10);
  }

  TimeInterval century() {
    return Unit.years(100 * (slots.number("nth") - 1), 100);
  }

  /**
   * At the weekend what is still to come this week comes in the next; what was earlier this week
   * was by today.
   */
  TimeInterval unit() {
    int which = slots.has("which") ? slots.number("which") : 0;
    if (which == 0 && slots.unit() == Unit.WEEK && calendar.isWeekOver()) {
      which = 1;
    }
    TimeInterval whole = slots.unit().around(slots.unit().later(calendar.today(), which));
    boolean soFar = slots.has("sofar") && slots.unit() == Unit.WEEK && which == 0;
    return soFar ? new TimeInterval(whole.first(), calendar.today()) : whole;
  }

  TimeInterval weekend() {
    return Unit.WEEKEND.around(calendar.weekday(DayOfWeek.SATURDAY));
  }

  TimeInterval ago() {
    return slots.unit().from(calendar.today(), -slots.count());
  }

  /** "In three days" from now; where the tense is not future, the three days until now. */
  TimeInterval hence() {
    return calendar.tense() == Tense.FUTURE
        ? slots.unit().from(calendar.today(), slots.count())
        : stretch();
  }

  TimeInterval within() {
    return calendar.today(slots.unit().later(calendar.today(), slots.count()));
  }

  /** "The past two weeks", "the coming days", "for months"; today is the last of past days. */
  TimeInterval stretch() {
    boolean ahead =
        slots.has("whither") ? slots.number("whither") > 0 : calendar.tense() == Tense.FUTURE;
    int count = ahead ? slots.count() : -slots.count();
    Unit exactness = slots.unit().compareTo(Unit.MONTH) < 0 ? Unit.DAY : Unit.MONTH;
    TimeInterval today = exactness.around(calendar.today());
    LocalDate end = slots.unit().later(calendar.today(), count);
    TimeInterval other =
        exactness.around(slots.unit() == Unit.DAY && !ahead ? end.plusDays(1) : end);
    return ahead ? today.to(other) : other.to(today);
  }
}
