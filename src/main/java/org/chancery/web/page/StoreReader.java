package org.chancery.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;

/** Puts the queries of the pages, files of {@code web/queries/}, to the store. */
public final class StoreReader implements AutoCloseable {
  private static final String FOLDER = "/org/chancery/web/queries/";
  private static final long PATIENCE_SECONDS = 120;

  private final Dataset dataset;
  private final Supplier<String> version;
  private final Map<String, Query> queries = new ConcurrentHashMap<>();
  private final Set<QueryExecution> running = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosed;

  /**
   * Of the dataset.
   *
   * @param version words that are others after each change of it
   */
  public StoreReader(Dataset dataset, Supplier<String> version) {
    this.dataset = dataset;
    this.version = version;
  }

  /** Words that are others after each change of the store. */
  String version() {
    return version.get();
  }

  /** All answers of the query of that name. */
  List<Row> rows(String query) {
    return rows(query, Map.of());
  }

  /** Its answers where each variable given stands for the IRI given. */
  List<Row> rows(String query, Map<String, String> iris) {
    QueryExecutionDatasetBuilder execution =
        QueryExecution.dataset(dataset)
            .query(queries.computeIfAbsent(query, StoreReader::read))
            .set(ARQ.httpServiceAllowed, false)
            .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    iris.forEach((name, iri) -> execution.substitution(name, ResourceFactory.createResource(iri)));
    return Txn.calculateRead(dataset, () -> answers(execution));
  }

  private List<Row> answers(QueryExecutionDatasetBuilder asked) {
    QueryExecution execution = asked.build();
    running.add(execution);
    try (execution) {
      if (isClosed) {
        throw new QueryCancelledException();
      }
      return rows(execution.execSelect());
    } finally {
      running.remove(execution);
    }
  }

  private static List<Row> rows(ResultSet answers) {
    List<Row> rows = new ArrayList<>();
    while (answers.hasNext()) {
      rows.add(Row.of(answers.getResultVars(), answers.next()));
    }
    return rows;
  }

  /** Ends what is being read, so that the store can be closed. */
  @Override
  public void close() {
    isClosed = true;
    running.forEach(QueryExecution::abort);
  }

  private static Query read(String name) {
    String file = FOLDER + name + ".rq";
    try (InputStream query = StoreReader.class.getResourceAsStream(file)) {
      return QueryFactory.create(new String(query.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
