package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.text.Sentence;

/**
 * Joins times that the words between or before them make one: "from Monday to Wednesday", "between
 * March and May", "since October 7".
 */
final class Ranges {
  private static final Pattern TO =
      Pattern.compile("\\s*(?:to|until|till|through|-|–|—)\\s*(?:the\\s+)?");
  private static final Pattern AND = Pattern.compile("\\s*and\\s*");
  private static final Pattern BETWEEN = Pattern.compile("(?is).*\\bbetween\\s+");
  private static final Pattern SINCE = Pattern.compile("(?is).*\\bsince\\s+(?:the\\s+)?");

  private final String text;
  private final LocalDate published;

  Ranges(String text, LocalDate published) {
    this.text = text;
    this.published = published;
  }

  /** The expressions of a sentence, in order, joined where they make one. */
  List<TimeExpression> join(Sentence sentence, List<TimeExpression> expressions) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression next : expressions) {
      int last = joined.size() - 1;
      if (last >= 0 && belongTogether(sentence, joined.get(last), next)) {
        joined.set(last, range(joined.get(last), next));
      } else {
        joined.add(next);
      }
    }
    joined.replaceAll(expression -> untilPublished(sentence, expression));
    return joined;
  }

  private boolean belongTogether(Sentence sentence, TimeExpression one, TimeExpression other) {
    String link = text.substring(one.span().end(), other.span().start());
    return TO.matcher(link).matches()
        || AND.matcher(link).matches()
            && (follows(one.interval(), other.interval())
                || BETWEEN.matcher(before(sentence, one)).matches());
  }

  /** "April 12 and April 13", "2021 and 2022". */
  private static boolean follows(TimeInterval one, TimeInterval other) {
    return one.last().plusDays(1).equals(other.first());
  }

  private String before(Sentence sentence, TimeExpression expression) {
    return text.substring(sentence.span().start(), expression.span().start());
  }

  private static TimeExpression range(TimeExpression from, TimeExpression to) {
    LocalDate first = from.interval().first();
    while (first.isAfter(to.interval().last())) {
      first =
          from.interval().first().equals(from.interval().last()) && isWithinWeek(from, to)
              ? first.minusWeeks(1)
              : first.minusYears(1);
    }
    TimeInterval whole = new TimeInterval(first, to.interval().last());
    return new TimeExpression(from.sentence(), from.head(), from.span().with(to.span()), whole);
  }

  private static boolean isWithinWeek(TimeExpression one, TimeExpression other) {
    return Math.abs(one.interval().first().toEpochDay() - other.interval().last().toEpochDay()) < 7;
  }

  /** What has been since a time lasts until the article appeared, told as exactly as it began. */
  private TimeExpression untilPublished(Sentence sentence, TimeExpression expression) {
    TimeInterval since = expression.interval();
    if (since.last().isAfter(published) || !SINCE.matcher(before(sentence, expression)).matches()) {
      return expression;
    }
    TimeInterval until = exactness(since).around(published);
    return new TimeExpression(
        expression.sentence(),
        expression.head(),
        expression.span(),
        since.to(until),
        since,
        since.to(until));
  }

  private static Unit exactness(TimeInterval since) {
    return Stream.of(Unit.MONTH, Unit.YEAR)
        .filter(unit -> unit.around(since.first()).equals(since))
        .findFirst()
        .orElse(Unit.DAY);
  }
}
