package org.chancery.event;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.text.Span;

/**
 * A proposal or agreement that an article speaks of, and where the parties stand on it.
 *
 * @param id unique within the article, e.g. {@code proposal-1}
 * @param span the words that first name it
 */
public record Proposal(
    String id,
    Kind kind,
    Span span,
    List<Entity> proposers,
    List<Entity> addressees,
    List<Position> positions) {
  public Proposal {
    proposers = List.copyOf(proposers);
    addressees = List.copyOf(addressees);
    positions = List.copyOf(positions);
  }

  /** Whether it has been agreed. */
  public enum Kind {
    PROPOSAL,
    AGREEMENT
  }

  /** Where a party stands. */
  public enum Stance {
    ACCEPTED,
    REJECTED,
    PENDING
  }

  /**
   * A party's stance as a sentence reports it.
   *
   * @param source who says so, if not the author
   * @param evidence place of the sentence
   */
  public record Position(Entity party, Stance stance, Optional<Entity> source, Span evidence) {}
}
