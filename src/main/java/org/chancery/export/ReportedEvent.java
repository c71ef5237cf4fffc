package org.chancery.export;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

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

  /** Who does it to whom; a place stands for whom if nobody does. */
  record Pair(Node source, Node target) {}

  /** All pairs; none if nobody acts or nothing is acted upon. */
  Stream<Pair> pairs() {
    List<Node> targets = recipients.isEmpty() ? places : recipients;
    return agents.stream()
        .flatMap(
            source ->
                targets.stream()
                    .filter(target -> !target.equals(source))
                    .map(target -> new Pair(source, target)));
  }
}
