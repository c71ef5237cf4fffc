package org.chancery.web;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * What queries from outside may do: read for so long, with the functions of SPARQL and no others,
 * and reach no other host.
 */
final class Guard {
  private Guard() {}

  /** Limits the queries on the dataset, whoever sends them. */
  static DatasetGraph protect(DatasetGraph graphs, Limits limits) {
    String milliseconds = Long.toString(limits.queryTime().toMillis());
    Context context = graphs.getContext();
    context.set(ARQ.queryTimeout, milliseconds);
    context.set(ARQ.updateTimeout, milliseconds);
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) Guard::rewrite);
    FunctionRegistry.set(context, new SparqlFunctions());
    return graphs;
  }

  /** Before Jena's own rewriting, which would try a pattern on a text that stands in the query. */
  private static Rewrite rewrite(Context context) {
    Rewrite standard = Optimize.stdOptimizationFactory.create(context);
    return op ->
        standard.rewrite(Transformer.transform(new TransformCopy(), new StoppableFunctions(), op));
  }
}
