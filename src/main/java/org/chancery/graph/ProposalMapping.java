package org.chancery.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.entity.Entity;
import org.chancery.event.Proposal;
import org.chancery.event.Proposal.Position;
import org.chancery.event.Proposal.Stance;

/** Writes a proposal or agreement, and where each party stands on it. */
final class ProposalMapping {
  private final Draft draft;
  private final Statements statements;

  ProposalMapping(Draft draft) {
    this.draft = draft;
    this.statements = draft.statements();
  }

  void write(Proposal proposal) {
    Node terms = draft.terms(proposal.id());
    boolean agreed = proposal.kind() == Proposal.Kind.AGREEMENT;
    statements.type(terms, agreed ? Dip.AGREED_TERMS : Dip.PROPOSED_TERMS);
    statements.text(terms, Dip.TEXT, proposal.span().in(draft.article().text()));
    statements.add(terms, Standards.PROV_PRIMARY_SOURCE, draft.document());
    writeParties(terms, Dip.PROPOSER, proposal.proposers());
    writeParties(terms, Dip.ADDRESSEE, proposal.addressees());
    int number = 0;
    for (Position position : proposal.positions()) {
      number++;
      write(draft.part(proposal.id() + "-position-" + number), terms, position);
    }
  }

  private void writeParties(Node terms, Node role, List<Entity> parties) {
    parties.forEach(party -> statements.add(terms, role, draft.iris().entity(party)));
  }

  private void write(Node node, Node terms, Position position) {
    Node party = draft.iris().entity(position.party());
    Node stance = individual(position.stance());
    statements.type(node, Dip.POSITION);
    statements.add(node, Dip.POSITION_ON, terms);
    statements.add(node, Dip.POSITION_OF, party);
    statements.add(node, Dip.STANCE, stance);
    statements.add(node, Dip.EVIDENCE, draft.quotation().sentence(position.evidence()));
    position
        .source()
        .ifPresent(who -> statements.add(node, Dip.ACCORDING_TO, draft.iris().entity(who)));
    if (Voice.isOwn(position.source().map(Voice::of), List.of(Voice.of(position.party())))) {
      statements.add(party, draft.ontology().impliedRelation(stance), terms);
    }
  }

  private static Node individual(Stance stance) {
    return switch (stance) {
      case ACCEPTED -> Dip.ACCEPTED;
      case REJECTED -> Dip.REJECTED;
      case PENDING -> Dip.PENDING;
    };
  }
}
