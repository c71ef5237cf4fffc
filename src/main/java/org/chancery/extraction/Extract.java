package org.chancery.extraction;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Findings;
import org.chancery.event.Proposal;
import org.chancery.event.Reading;

/** What was understood of an article. */
public record Extract(Reading reading, Findings findings) {

  /** Everyone whom the article mentions or who takes part in its events and proposals. */
  public Set<Entity> entities() {
    Set<Entity> entities = new LinkedHashSet<>(reading.mentions().entities());
    findings.events().forEach(event -> addParticipants(event, entities));
    findings.proposals().forEach(proposal -> addParties(proposal, entities));
    return entities;
  }

  private static void addParticipants(DiplomaticEvent event, Set<Entity> entities) {
    event.participants().values().forEach(entities::addAll);
    event.attribution().ifPresent(entities::add);
  }

  private static void addParties(Proposal proposal, Set<Entity> entities) {
    entities.addAll(proposal.proposers());
    entities.addAll(proposal.addressees());
    for (Proposal.Position position : proposal.positions()) {
      entities.add(position.party());
      position.source().ifPresent(entities::add);
    }
  }
}
