package org.chancery.store;

import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs queries as TDB2 does, but stops property paths too when the query is to end: Jena walks a
 * path to its end before it looks.
 */
final class StoppableExecutor extends OpExecutorTDB2 {
  StoppableExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    StoppableGraph graph = new StoppableGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal());
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
  }
}
