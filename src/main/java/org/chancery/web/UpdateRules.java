package org.chancery.web;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
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

  @Override
  public void visit(UpdateAdd update) {
    check(update);
  }

  @Override
  public void visit(UpdateCopy update) {
    check(update);
  }

  @Override
  public void visit(UpdateMove update) {
    check(update);
  }

  /** The default graph holds nothing itself: a graph replaced by it, or moved there, is lost. */
  private static void check(UpdateBinaryOp update) {
    if (update.getSrc().isDefault() || update.getDest().isDefault()) {
      throw new Refusal(
          Refusal.BAD_REQUEST,
          "the default graph is a union, and takes and gives no statements: name two graphs, as in"
              + " COPY <IRI> TO <IRI>");
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
