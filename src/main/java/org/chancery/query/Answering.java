package org.chancery.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.system.Txn;
import org.chancery.InputException;

/**
 * Puts questions to a dataset. No query reaches another host.
 *
 * @param timeLimit after which a query is stopped; none if empty
 */
public record Answering(Dataset dataset, Optional<Duration> timeLimit) {
  /** Lets queries take their time. */
  public Answering(Dataset dataset) {
    this(dataset, Optional.empty());
  }

  /**
   * Writes the answer to the question, its parameters given by name.
   *
   * @return if there is none, the values that are unknown to the dataset, in words
   */
  public List<String> answer(
      Question question, Map<String, String> values, AnswerFormat format, OutputStream out) {
    Query query = bound(question, values);
    return read(question, () -> answer(query, format, out) ? List.of() : unknown(question, values));
  }

  private List<String> unknown(Question question, Map<String, String> values) {
    KnownValues known = new KnownValues(dataset.asDatasetGraph().getUnionGraph());
    Map<String, String> coded = StateNames.coded(question, values);
    return question.parameters().stream()
        .filter(parameter -> values.containsKey(parameter.name()))
        .flatMap(
            parameter ->
                known
                    .hint(parameter, values.get(parameter.name()), coded.get(parameter.name()))
                    .stream())
        .toList();
  }

  /** Whether the question, which asks for rows, has any answer. */
  public boolean hasAnswer(Question question, Map<String, String> values) {
    Query query = bound(question, values);
    return read(
        question,
        () -> {
          try (QueryExecution execution = execution(query)) {
            return execution.execSelect().hasNext();
          }
        });
  }

  private static Query bound(Question question, Map<String, String> values) {
    return BoundQuery.of(question, StateNames.coded(question, values));
  }

  private <T> T read(Question question, Supplier<T> reading) {
    try {
      return Txn.calculateRead(dataset, reading);
    } catch (QueryException failure) {
      throw new InputException("%s: %s".formatted(question.name(), words(failure)), failure);
    }
  }

  private String words(QueryException failure) {
    if (failure instanceof QueryDeniedException) {
      return "SERVICE is off: a query reaches no other host; leave it out";
    }
    if (failure instanceof QueryCancelledException) {
      return "stopped, its time is up (%s seconds): make the query ask for less, or give it more"
          .formatted(timeLimit.map(Duration::toMillis).orElse(0L) / 1000.0);
    }
    return "the query cannot be run: " + failure.getMessage();
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
        rows.hasNext(); // what a query may not do is found out here, before a header is written
        format.write(rows, out);
        return rows.getRowNumber() > 0;
      }
      Model triples = query.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
      format.write(triples, out);
      return !triples.isEmpty();
    }
  }

  private QueryExecution execution(Query query) {
    QueryExecutionDatasetBuilder execution =
        QueryExecution.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false);
    timeLimit.ifPresent(limit -> execution.timeout(limit.toMillis(), TimeUnit.MILLISECONDS));
    return execution.build();
  }
}
