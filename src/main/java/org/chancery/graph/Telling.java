package org.chancery.graph;

import java.time.LocalDate;
import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * What fusion needs of a report.
 *
 * @param span days in which the event took or takes place: as told; else, of what has happened, the
 *     days before the article; of a plan, the weeks after it
 * @param sentence the words that tell it
 */
record Telling(
    Node report, Node article, Node status, LocalDate published, Days span, String sentence) {
  private static final Node COMPLETED = Dip.term("Completed");
  private static final Node PLANNED = Dip.term("Planned");
  private static final Node HYPOTHETICAL = Dip.term("Hypothetical");

  /** Days that are still the same event if two articles do not agree on its date. */
  private static final int TOLERANCE = 2;

  /** The newest last; at equal dates, a plan before what became of it. */
  static final Comparator<Telling> BY_WEIGHT =
      Comparator.comparing(Telling::published)
          .thenComparing(telling -> telling.status().equals(COMPLETED))
          .thenComparing(telling -> telling.report().getURI());

  /** From day to day. */
  record Days(LocalDate first, LocalDate last) {
    boolean touches(Days other) {
      return !first.minusDays(TOLERANCE).isAfter(other.last)
          && !other.first.minusDays(TOLERANCE).isAfter(last);
    }
  }

  boolean isPlan() {
    return status.equals(PLANNED);
  }

  /** Whether it tells that the event took place, is under way or fell through. */
  boolean isOutcome() {
    return !isPlan() && !status.equals(HYPOTHETICAL);
  }

  boolean isIn(Node other) {
    return article.equals(other);
  }

  static boolean isPlan(Node status) {
    return status.equals(PLANNED);
  }
}
