package org.chancery.query;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;

/** Puts questions to a dataset. No query reaches another host. */
public record Answering(Dataset dataset) {

  /** Writes the answer to the question, its parameters given by name. */
  public void answer(
      Question question, Map<String, String> values, AnswerFormat format, OutputStream out) {
    Query query = BoundQuery.of(question, values);
    Txn.executeRead(dataset, () -> answer(query, format, out));
  }

  /** Whether the question, which asks for rows, has any answer. */
  public boolean hasAnswer(Question question, Map<String, String> values) {
    Query query = BoundQuery.of(question, values);
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution = execution(query)) {
            return execution.execSelect().hasNext();
          }
        });
  }

  private void answer(Query query, AnswerFormat format, OutputStream out) {
    try (QueryExecution execution = execution(query)) {
      if (query.isAskType()) {
        format.write(execution.execAsk(), out);
      } else if (query.isSelectType()) {
        format.write(execution.execSelect(), out);
      } else {
        format.write(
            query.isDescribeType() ? execution.execDescribe() : execution.execConstruct(), out);
      }
    }
  }

  private QueryExecution execution(Query query) {
    return QueryExecution.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false).build();
  }
}
