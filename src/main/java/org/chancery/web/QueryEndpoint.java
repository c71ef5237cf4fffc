package org.chancery.web;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.chancery.query.SyntaxFault;

/** Answers SPARQL queries by the protocol, within the limits. */
final class QueryEndpoint extends SPARQL_QueryDataset {
  /** Parameters of Fuseki that put a stranger's text where a browser would run it. */
  private static final List<String> UNSAFE = List.of("callback", "stylesheet");

  /** Parameters of Fuseki that go before the header. */
  private static final List<String> FORMAT =
      List.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3);

  private final Context settings;
  private final Limits limits;
  private final RunningQueries queries;
  private final Metrics metrics;

  /**
   * @param settings that guard the queries, also those that choose their graphs
   */
  QueryEndpoint(Context settings, Limits limits, RunningQueries queries, Metrics metrics) {
    this.settings = settings;
    this.limits = limits;
    this.queries = queries;
    this.metrics = metrics;
  }

  @Override
  protected void validateParams(HttpAction action, Collection<String> known) {
    for (String parameter : UNSAFE) {
      if (action.getRequestParameter(parameter) != null) {
        ServletOps.errorBadRequest("'" + parameter + "' is not supported: leave it out");
      }
    }
    super.validateParams(action, null);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      metrics.time(() -> queries.run(() -> answer(text, action)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      refuse(failure, action);
    }
  }

  /** Whoever has begun to read the answer is not listening to anything else. */
  private void refuse(Throwable failure, HttpAction action) {
    metrics.refused();
    if (!action.getResponse().isCommitted()) {
      Failures.refusal(failure, limits).send(action.getResponse());
    }
  }

  private void answer(String text, HttpAction action) {
    Query query = parsed(text);
    checkForm(query, action);
    action.beginRead();
    try {
      Pair<DatasetGraph, Query> asked = decideDataset(action, query, text);
      Query given = asked.getRight() == null ? query : asked.getRight();
      long time = milliseconds(action);
      send(
          new BoundedAnswer(
              (part, reading) -> run(part, asked.getLeft(), time, reading), limits.rows()),
          given,
          action);
    } finally {
      action.endRead();
    }
  }

  private static Query parsed(String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryException malformed) {
      throw Refusal.malformed(SyntaxFault.of(text, malformed));
    }
  }

  /** Fuseki itself would send what the client says it does not take. */
  private static void checkForm(Query query, HttpAction action) {
    if (FORMAT.stream().allMatch(name -> action.getRequestParameter(name) == null)) {
      Accepted.of(action.getRequestHeader("Accept"), offer(query));
    }
  }

  private static AcceptList offer(Query query) {
    if (query.isSelectType()) {
      return DEF.rsOfferTable;
    }
    return query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
  }

  /** With settings of its own: Jena keeps there whether the query is to end. */
  private void run(Query query, DatasetGraph graphs, long time, Consumer<QueryExec> reading) {
    try (QueryExec execution =
        QueryExec.dataset(graphs)
            .query(query)
            .context(settings.copy())
            .timeout(time, TimeUnit.MILLISECONDS)
            .build()) {
      queries.follow(execution, reading);
    }
  }

  /** The client may ask for less time than the limit, in seconds. */
  private long milliseconds(HttpAction action) {
    long most = limits.queryTime().toMillis();
    String wanted = action.getRequestParameter("timeout");
    try {
      long asked = wanted == null ? most : (long) Math.ceil(1000 * Double.parseDouble(wanted));
      if (asked > 0) {
        return Math.min(most, asked);
      }
    } catch (NumberFormatException malformed) {
      throw noTime(wanted);
    }
    throw noTime(wanted);
  }

  private static Refusal noTime(String wanted) {
    return new Refusal(
        Refusal.BAD_REQUEST, "timeout=" + wanted + ": expected a number of seconds above 0");
  }

  private static void send(BoundedAnswer answer, Query query, HttpAction action) {
    if (query.isSelectType()) {
      Responses.doResponseResultSet(action, answer.select(query), query.getPrologue());
    } else if (query.isAskType()) {
      Responses.doResponseBoolean(action, answer.ask(query));
    } else if (query.isDescribeType()) {
      Responses.doResponseDataset(action, answer.describe(query));
    } else {
      Responses.doResponseDataset(action, answer.construct(query));
    }
  }
}
