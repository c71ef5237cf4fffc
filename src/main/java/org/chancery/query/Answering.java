package org.chancery.query;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.system.Txn;

/** Puts questions to a dataset. No query reaches another host. */
public record Answering(Dataset dataset) {

  /**
   * Writes the answer to the question, its parameters given by name.
   *
   * @return if there is none, the values that are unknown to the dataset, in words
   */
  public List<String> answer(
      Question question, Map<String, String> values, AnswerFormat format, OutputStream out) {
    Query query = BoundQuery.of(question, values);
    return Txn.calculateRead(
        dataset, () -> answer(query, format, out) ? List.of() : unknown(question, values));
  }

  private List<String> unknown(Question question, Map<String, String> values) {
    KnownValues known = new KnownValues(dataset.asDatasetGraph().getUnionGraph());
    return question.parameters().stream()
        .filter(parameter -> values.containsKey(parameter.name()))
        .flatMap(parameter -> known.hint(parameter, values.get(parameter.name())).stream())
        .toList();
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

  /** Writes the answer; tells whether there is one. */
  private boolean answer(Query query, AnswerFormat format, OutputStream out) {
    try (QueryExecution execution = execution(query)) {
      if (query.isAskType()) {
        boolean answer = execution.execAsk();
        format.write(answer, out);
        return answer;
      }
      if (query.isSelectType()) {
        ResultSet rows = execution.execSelect();
        format.write(rows, out);
        return rows.getRowNumber() > 0;
      }
      Model triples = query.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
      format.write(triples, out);
      return !triples.isEmpty();
    }
  }

  private QueryExecution execution(Query query) {
    return QueryExecution.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false).build();
  }
}
