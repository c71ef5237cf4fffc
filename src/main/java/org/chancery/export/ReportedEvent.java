package org.chancery.export;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.event.EventTypes;

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

  /** Who does it to whom, or with whom. */
  record Pair(Node source, Node target) {
    private boolean isInOrder() {
      return source.getURI().compareTo(target.getURI()) < 0;
    }
  }

  /**
   * Who acts on whom; a place stands for whom if they act on nobody. Where all take part alike,
   * each with each, the first in the alphabet as the source.
   */
  List<Pair> pairs() {
    List<Node> actors = actors();
    List<Pair> pairs =
        isSymmetric()
            ? pairs(actors, actors).filter(Pair::isInOrder).toList()
            : pairs(actors, recipients).toList();
    return pairs.isEmpty() ? pairs(actors, places).toList() : pairs;
  }

  /** Whether all take part alike; not known of an event without a type. */
  private boolean isSymmetric() {
    return !type.isEmpty() && EventTypes.standard().of(type).symmetric();
  }

  /** Those who act: everybody where all take part alike. */
  private List<Node> actors() {
    return isSymmetric()
        ? Stream.of(agents, recipients).flatMap(List::stream).distinct().toList()
        : agents;
  }

  private static Stream<Pair> pairs(List<Node> sources, List<Node> targets) {
    return sources.stream()
        .flatMap(
            source ->
                targets.stream()
                    .filter(target -> !target.equals(source))
                    .map(target -> new Pair(source, target)));
  }
}
