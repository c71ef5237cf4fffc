package org.chancery.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which an article appeared, as publishers write it.
 *
 * <table>
 *   <caption>Forms</caption>
 *   <tr><td>ISO 8601, any time of day ignored</td><td>2024-06-07, 2024-06-07T18:30:00Z</td></tr>
 *   <tr><td>compact</td><td>20240607</td></tr>
 *   <tr><td>month in words</td><td>June 7, 2024; 7 June 2024; Jun 7, 2024</td></tr>
 *   <tr><td>RFC 1123</td><td>Fri, 7 Jun 2024 18:30:00 GMT</td></tr>
 * </table>
 *
 * <p>Not {@code 06/07/2024}: it is June to some and July to others.
 */
final class PublicationDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d).*");
  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(
          words("MMMM d, uuuu"),
          words("MMM d, uuuu"),
          words("d MMMM uuuu"),
          words("d MMM uuuu"),
          words("EEE, d MMM uuuu"),
          words("EEEE, MMMM d, uuuu"),
          words("EEEE, d MMMM uuuu"));
  private static final Pattern TIME_OF_DAY = Pattern.compile(",?\\s+\\d{1,2}:\\d{2}.*");

  private PublicationDate() {}

  /** The date; none if it is written in no form that is understood, or is no day. */
  static Optional<LocalDate> parse(String text) {
    String written = text.strip();
    Matcher iso = ISO.matcher(written);
    if (iso.matches()) {
      return day(iso);
    }
    String day = TIME_OF_DAY.matcher(written).replaceFirst("");
    return IN_WORDS.stream().flatMap(form -> parse(day, form).stream()).findFirst();
  }

  private static Optional<LocalDate> day(Matcher iso) {
    try {
      return Optional.of(
          LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> parse(String day, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(day, form));
    } catch (DateTimeParseException anotherForm) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
