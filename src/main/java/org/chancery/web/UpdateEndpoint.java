package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.chancery.query.SyntaxFault;

/** Carries out SPARQL updates: all of a request or, if something fails, nothing of it. */
final class UpdateEndpoint extends SPARQL_Update {
  private final DatasetGraph graphs;
  private final Limits limits;

  UpdateEndpoint(DatasetGraph graphs, Limits limits) {
    this.graphs = graphs;
    this.limits = limits;
  }

  @Override
  protected void execute(HttpAction action, InputStream text) {
    try {
      Authentication.check(action.getRequest());
      UpdateRequest request = parsed(new String(text.readAllBytes(), UTF_8));
      request.forEach(update -> update.visit(new UpdateRules()));
      Txn.executeWrite(graphs, () -> UpdateExec.dataset(graphs).update(request).build().execute());
      action.getResponse().setStatus(204);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      Failures.refusal(failure, limits).send(action.getResponse());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static UpdateRequest parsed(String text) {
    try {
      return UpdateFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryException malformed) {
      throw Refusal.malformed(SyntaxFault.of(text, malformed));
    }
  }
}
