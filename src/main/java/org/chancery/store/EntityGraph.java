package org.chancery.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.graph.Standards;

/**
 * The graph of what is known of entities. What comes in the place of what was known: an office
 * whose dates were mended does not keep its old ones.
 */
record EntityGraph(Graph known) {

  /** Adds what is known of some entities; writes nothing that stands there already. */
  void add(Graph facts) {
    facts.stream()
        .collect(groupingBy(Triple::getSubject, Collectors.toSet()))
        .forEach(this::replace);
  }

  private void replace(Node subject, Set<Triple> facts) {
    Set<Triple> old = known.stream(subject, Node.ANY, Node.ANY).collect(toSet());
    old.stream().filter(triple -> !facts.contains(triple)).forEach(this::remove);
    facts.stream().filter(triple -> !old.contains(triple)).forEach(known::add);
  }

  /** Removes a triple, and with the triple that leads to an office the office itself. */
  private void remove(Triple triple) {
    known.delete(triple);
    if (triple.getPredicate().equals(Standards.ORG_HAS_MEMBERSHIP)) {
      known.remove(triple.getObject(), Node.ANY, Node.ANY);
    }
  }
}
