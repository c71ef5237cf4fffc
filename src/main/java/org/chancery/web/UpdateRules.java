package org.chancery.web;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateVisitorBase;

/** Which updates are refused whoever sends them. */
final class UpdateRules extends UpdateVisitorBase {
  @Override
  public void visit(UpdateLoad update) {
    throw new Refusal(
        Refusal.FORBIDDEN,
        "LOAD is off: this server reaches no other; send the data by INSERT DATA");
  }

  @Override
  public void visit(UpdateDataInsert update) {
    check(update.getQuads());
  }

  @Override
  public void visit(UpdateModify update) {
    if (update.getWithIRI() == null) {
      check(update.getInsertQuads());
    }
  }

  /** The default graph is the union of the named ones: what is put there is never seen. */
  private static void check(List<Quad> added) {
    if (added.stream().anyMatch(Quad::isDefaultGraph)) {
      throw new Refusal(
          Refusal.BAD_REQUEST,
          "a statement is added to no graph: name one, as in INSERT DATA { GRAPH <IRI> { … } }");
    }
  }
}
