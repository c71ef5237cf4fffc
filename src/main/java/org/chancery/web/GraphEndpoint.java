package org.chancery.web;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Gives whole graphs by the Graph Store Protocol; each takes the place of a query. */
final class GraphEndpoint extends GSP_R {
  private final RunningQueries queries;

  GraphEndpoint(RunningQueries queries) {
    this.queries = queries;
  }

  @Override
  public void execGet(HttpAction action) {
    try {
      queries.run(() -> super.execGet(action));
    } catch (Refusal refusal) {
      refusal.send(action.getResponse());
    }
  }
}
