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
 *   <tr><td>ISO 8601, any time of day ignored that there is</td><td>2024-06-07, 2024-06-07T18:30:00Z</td></tr>
 *   <tr><td>compact</td><td>20240607</td></tr>
 *   <tr><td>month in words</td><td>June 7, 2024; 7 June 2024; Jun 7, 2024</td></tr>
 *   <tr><td>RFC 1123</td><td>Fri, 7 Jun 2024 18:30:00 GMT</td></tr>
 * </table>
 *
 * <p>Not {@code 06/07/2024}: it is June to some and July to others.
 */
final class PublicationDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)(.*)");
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

  /** What is written as a time of day and is none: T25:00, 12:61. */
  private static final Pattern NO_TIME =
      Pattern.compile(
          "(?:T|,?\\s+(?=\\d{1,2}:))(?!(?:[01]?\\d|2[0-3]|24(?=:?00)):?[0-5]\\d(?::?(?:[0-5]\\d|60))?(?!:?\\d))"
              + "\\d{1,2}:?\\d{2}.*");

  private PublicationDate() {}

  /** The date; none if it is written in no form that is understood, or is no day. */
  static Optional<LocalDate> parse(String text) {
    String written = text.strip();
    Matcher iso = ISO.matcher(written);
    if (iso.matches()) {
      return NO_TIME.matcher(iso.group(4)).matches() ? Optional.empty() : day(iso);
    }
    Matcher time = TIME_OF_DAY.matcher(written);
    if (time.find() && NO_TIME.matcher(time.group()).matches()) {
      return Optional.empty();
    }
    String day = time.replaceFirst("");
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
