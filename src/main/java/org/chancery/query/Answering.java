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

  private void answer(Query query, AnswerFormat format, OutputStream out) {
    try (QueryExecution execution =
        QueryExecution.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false).build()) {
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
}
