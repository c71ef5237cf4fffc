package org.chancery.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that is read until the query that reads it is to end. */
final class StoppableGraph extends WrappedGraph {
  private final AtomicBoolean end;

  StoppableGraph(Graph graph, AtomicBoolean end) {
    super(graph);
    this.end = end == null ? new AtomicBoolean() : end;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    check();
    return super.find(subject, predicate, object).mapWith(this::checked);
  }

  private Triple checked(Triple triple) {
    check();
    return triple;
  }

  private void check() {
    if (end.get()) {
      throw new QueryCancelledException();
    }
  }
}
