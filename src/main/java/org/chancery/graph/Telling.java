package org.chancery.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * What fusion needs of a report.
 *
 * @param isDated whether it tells when
 * @param span days in which the event took or takes place: as told; else, of what has happened, the
 *     days before the article; of a plan, the weeks after it
 * @param sentence the words that tell it
 * @param sketch of the article's text; empty if it has none
 */
record Telling(
    Node report,
    Node article,
    Node status,
    LocalDate published,
    boolean isDated,
    Days span,
    String sentence,
    String sketch) {
  private static final Node COMPLETED = Dip.term("Completed");
  private static final Node PLANNED = Dip.term("Planned");
  private static final Node HYPOTHETICAL = Dip.term("Hypothetical");
  private static final Node NEGATED = Dip.term("Negated");

  /** Days that are still the same event if two articles do not agree on its date. */
  static final int TOLERANCE = 2;

  /** The newest last; at equal dates, a plan before what became of it. */
  static final Comparator<Telling> BY_WEIGHT =
      Comparator.comparing(Telling::published)
          .thenComparing(telling -> telling.status().equals(COMPLETED))
          .thenComparing(telling -> telling.report().getURI());

  /** From day to day. */
  record Days(LocalDate first, LocalDate last) {
    private static final int CLOSE = 3;

    boolean touches(Days other, int tolerance) {
      return !first.minusDays(tolerance).isAfter(other.last)
          && !other.first.minusDays(tolerance).isAfter(last);
    }

    boolean isADay() {
      return first.equals(last);
    }

    /** Whether it is known to a few days. */
    boolean isClose() {
      return ChronoUnit.DAYS.between(first, last) <= CLOSE;
    }
  }

  boolean isPlan() {
    return status.equals(PLANNED);
  }

  /** Whether it tells that the event took place, is under way or fell through. */
  boolean isOutcome() {
    return !isPlan() && !status.equals(HYPOTHETICAL);
  }

  /** Whether it tells that the event took place or is under way. */
  private boolean isFact() {
    return isOutcome() && !status.equals(NEGATED);
  }

  boolean isIn(Node other) {
    return article.equals(other);
  }

  /** Whether both can be about one event: what is only possible is not what happened. */
  boolean isCompatible(Telling other) {
    boolean isGuess = status.equals(HYPOTHETICAL) || other.status.equals(HYPOTHETICAL);
    return !isGuess || !isFact() && !other.isFact();
  }

  /**
   * Whether both agree on the time, within two days. On the day of what is over within one they
   * agree exactly where both tell it; and the same is said again on another day.
   */
  boolean agreesOnTime(Telling other, Occurrence.Manner manner) {
    boolean bothDated = isDated && other.isDated;
    boolean isExact = bothDated && manner.isWithinADay() && span.isADay() && other.span.isADay();
    boolean isRepeated = !bothDated && manner.isSpeech();
    return span.touches(other.span, isExact || isRepeated ? 0 : TOLERANCE);
  }

  /** Whether the status tells of something that is still to come, or was to. */
  static boolean isOpen(Node status) {
    return status.equals(PLANNED) || status.equals(HYPOTHETICAL) || status.equals(NEGATED);
  }

  /** Whether the status tells of something that nobody says has been expected before. */
  static boolean isAhead(Node status) {
    return status.equals(PLANNED) || status.equals(HYPOTHETICAL);
  }
}
