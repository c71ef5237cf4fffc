package org.chancery.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;

/** The queries that run at the moment: so many at the same time, and all can be ended. */
final class RunningQueries {
  private static final int SECONDS_TO_QUEUE = 5;
  private static final int SECONDS_TO_END = 5;

  private final int most;
  private final Semaphore places;
  private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();
  private final Map<QueryExec, String> ended = new ConcurrentHashMap<>();

  RunningQueries(int most) {
    this.most = most;
    this.places = new Semaphore(most, true);
  }

  /** Runs something that takes the place of a query; refuses it if no place gets free in time. */
  void run(Runnable query) {
    take();
    try {
      query.run();
    } finally {
      places.release();
    }
  }

  private void take() {
    try {
      if (places.tryAcquire(SECONDS_TO_QUEUE, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(
        Refusal.UNAVAILABLE,
        most + " queries are running, as many as may: ask again a little later");
  }

  /** Lets the query run in its place; it ends early when all are ended. */
  void follow(QueryExec query, Consumer<QueryExec> reading) {
    running.add(query);
    try {
      reading.accept(query);
    } catch (QueryCancelledException stopped) {
      String reason = ended.get(query);
      throw reason == null ? stopped : new Refusal(Refusal.UNAVAILABLE, reason);
    } finally {
      running.remove(query);
      ended.remove(query);
    }
  }

  /** Ends all that run, each with the reason as its answer. */
  void endAll(String reason) {
    for (QueryExec query : running) {
      ended.put(query, reason);
      query.abort();
    }
  }

  /** Waits a while for those that run to end; then nobody can run another. */
  void awaitNone() {
    try {
      places.tryAcquire(most, SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  int size() {
    return most - places.availablePermits();
  }
}
