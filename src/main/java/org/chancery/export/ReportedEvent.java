package org.chancery.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.event.EventTypes;
import org.chancery.event.Parties;

/**
 * An event as one article reports it.
 *
 * @param type local name of its class
 * @param first first day, ISO 8601; empty if not told
 * @param last last day, the same
 */
record ReportedEvent(
    Node report,
    Node event,
    String type,
    String status,
    List<Node> agents,
    List<Node> recipients,
    List<Node> places,
    String first,
    String last,
    Node article) {

  /**
   * Who acts on whom; a place stands for whom if they act on nobody. Where all take part alike,
   * each with each, the first in the alphabet as the source.
   */
  List<Parties.Pair<Node>> pairs() {
    Parties<Node> parties = new Parties<>(isSymmetric(), agents, recipients, places);
    boolean eachWithEach = isSymmetric() && parties.actors().size() > 1;
    return parties.pairs().stream().filter(pair -> !eachWithEach || isInOrder(pair)).toList();
  }

  /** Whether all take part alike; not known of an event without a type. */
  private boolean isSymmetric() {
    return !type.isEmpty() && EventTypes.standard().of(type).symmetric();
  }

  private static boolean isInOrder(Parties.Pair<Node> pair) {
    return pair.source().getURI().compareTo(pair.target().getURI()) < 0;
  }
}
