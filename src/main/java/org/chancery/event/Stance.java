package org.chancery.event;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;

/** Reads from an event where its parties stand on a proposal. */
final class Stance {
  private Stance() {}

  /** The stance; none if the event does not say. */
  static Optional<Proposal.Stance> of(DiplomaticEvent event) {
    boolean happened = event.status() == Status.COMPLETED || event.status() == Status.ONGOING;
    return switch (event.type()) {
      case "Acceptance" ->
          Optional.of(happened ? Proposal.Stance.ACCEPTED : Proposal.Stance.PENDING);
      case "Rejection" ->
          Optional.of(happened ? Proposal.Stance.REJECTED : Proposal.Stance.PENDING);
      case "Agreement" -> happened ? Optional.of(Proposal.Stance.ACCEPTED) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Who takes the stance: all parties of an agreement, else the agents. */
  static List<Entity> parties(DiplomaticEvent event) {
    return event.type().equals("Agreement") ? event.parties() : event.in(Role.AGENT);
  }
}
