package org.chancery.export;

import java.util.Iterator;
import java.util.stream.Stream;
import org.chancery.graph.Standards;

/**
 * An edge of the network of who did what to whom or with whom, as one report tells it.
 *
 * @param first first day of the event; that of the article if none is told
 * @param last last day, the same
 */
record Edge(
    String id,
    String source,
    String target,
    String type,
    String status,
    String first,
    String last) {

  /** The edges of all reports. */
  static Iterator<Edge> all(Facts facts) {
    return facts.reports().flatMap(told -> of(told, facts)).iterator();
  }

  private static Stream<Edge> of(ReportedEvent told, Facts facts) {
    String published = facts.text(told.article(), Standards.SCHEMA_DATE_PUBLISHED);
    String first = told.first().isEmpty() ? published : told.first();
    String last = told.last().isEmpty() ? published : told.last();
    return told.pairs().stream()
        .map(
            pair ->
                new Edge(
                    told.report().getURI()
                        + " "
                        + pair.source().getURI()
                        + " "
                        + pair.target().getURI(),
                    pair.source().getURI(),
                    pair.target().getURI(),
                    told.type(),
                    told.status(),
                    first,
                    last));
  }
}
