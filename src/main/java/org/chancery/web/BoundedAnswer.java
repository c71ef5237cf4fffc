package org.chancery.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Whole answers of up to so many rows or statements. They are gathered before the first byte is
 * sent, so that a query that fails on its way is answered with an error and not with half a table.
 */
record BoundedAnswer(Asking asking, int rows) {
  /** Runs a query and lets its result be read. */
  interface Asking {
    void ask(Query query, Consumer<QueryExec> reading);
  }

  RowSet select(Query query) {
    List<Binding> found = new ArrayList<>();
    List<Var> variables = new ArrayList<>();
    asking.ask(
        query,
        execution -> {
          RowSet answer = execution.select();
          variables.addAll(answer.getResultVars());
          answer.forEachRemaining(row -> add(row, found));
        });
    return RowSetStream.create(variables, found.iterator());
  }

  boolean ask(Query query) {
    boolean[] answer = new boolean[1];
    asking.ask(query, execution -> answer[0] = execution.ask());
    return answer[0];
  }

  DatasetGraph construct(Query query) {
    DatasetGraph found = DatasetGraphFactory.createTxnMem();
    asking.ask(
        query,
        execution -> {
          if (query.isConstructQuad()) {
            gather(execution.constructQuads(), found);
          } else {
            gather(asQuads(execution), found);
          }
        });
    found.prefixes().putAll(query.getPrefixMapping());
    return found;
  }

  /** What the graph says of each resource that the query gives. */
  DatasetGraph describe(Query query) {
    Set<Node> resources = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() != null) {
      Query select = query.cloneQuery();
      select.setQuerySelectType();
      select(select).forEachRemaining(row -> row.forEach((name, value) -> resources.add(value)));
    }
    DatasetGraph found = construct(Describing.query(resources));
    found.prefixes().putAll(query.getPrefixMapping());
    return found;
  }

  private static Iterator<Quad> asQuads(QueryExec execution) {
    return Iter.map(execution.constructTriples(), triple -> new Quad(Quad.defaultGraphIRI, triple));
  }

  private void gather(Iterator<Quad> quads, DatasetGraph found) {
    for (int count = 0; quads.hasNext(); count++) {
      check(count);
      found.add(quads.next());
    }
  }

  private void add(Binding row, List<Binding> found) {
    check(found.size());
    found.add(row);
  }

  private void check(int count) {
    if (count >= rows) {
      throw new Refusal(
          Refusal.BAD_REQUEST,
          "the answer has more than %,d rows, the most that this server gives: add a LIMIT"
              .formatted(rows));
    }
  }
}
