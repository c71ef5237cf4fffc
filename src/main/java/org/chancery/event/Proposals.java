package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.text.Span;

/**
 * The proposals and agreements of an article, in the order in which it comes to speak of them, and
 * where each party stands. "The deal", "the plan", "it" in a later sentence mean the last one
 * named.
 */
final class Proposals {
  private static final Set<String> NAMING = Set.of("Proposal", "Agreement");
  private static final Set<String> ANSWERING = Set.of("Acceptance", "Rejection");

  /** A proposal of which the article has not said everything yet. */
  private static final class Draft {
    private final String id;
    private final Proposal.Kind kind;
    private final Span span;
    private final Set<Entity> proposers = new java.util.LinkedHashSet<>();
    private final Set<Entity> addressees = new java.util.LinkedHashSet<>();
    private final List<Proposal.Position> positions = new ArrayList<>();

    Draft(String id, Proposal.Kind kind, Span span) {
      this.id = id;
      this.kind = kind;
      this.span = span;
    }

    Proposal finished() {
      return new Proposal(
          id, kind, span, List.copyOf(proposers), List.copyOf(addressees), positions);
    }
  }

  private final List<Draft> drafts = new ArrayList<>();

  private Proposals() {}

  /** The events, each with the proposal that it makes or answers, and the proposals. */
  static Findings link(List<DiplomaticEvent> events) {
    Proposals proposals = new Proposals();
    List<DiplomaticEvent> linked = new ArrayList<>();
    for (DiplomaticEvent event : events) {
      linked.add(proposals.draft(event).map(draft -> told(draft, event)).orElse(event));
    }
    return new Findings(linked, proposals.drafts.stream().map(Draft::finished).toList());
  }

  /** The proposal that the event makes or answers. */
  private Optional<Draft> draft(DiplomaticEvent event) {
    if (ANSWERING.contains(event.type())) {
      return last();
    }
    return NAMING.contains(event.type()) ? Optional.of(named(event)) : Optional.empty();
  }

  private Optional<Draft> last() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
  }

  /** The last one if the event may speak of it again; else a new one. */
  private Draft named(DiplomaticEvent event) {
    Proposal.Kind kind =
        event.type().equals("Proposal") ? Proposal.Kind.PROPOSAL : Proposal.Kind.AGREEMENT;
    for (Draft draft : drafts) {
      if (draft.kind == kind && mayBeSame(draft, event)) {
        return draft;
      }
    }
    Draft draft = new Draft("proposal-" + (drafts.size() + 1), kind, event.trigger());
    drafts.add(draft);
    return draft;
  }

  private static boolean mayBeSame(Draft draft, DiplomaticEvent event) {
    List<Entity> agents = event.in(Role.AGENT);
    return agents.isEmpty() || draft.proposers.containsAll(agents);
  }

  private static DiplomaticEvent told(Draft draft, DiplomaticEvent event) {
    if (NAMING.contains(event.type())) {
      draft.proposers.addAll(event.in(Role.AGENT));
      draft.addressees.addAll(event.in(Role.RECIPIENT));
    }
    Stance.of(event)
        .ifPresent(
            stance ->
                Stance.parties(event)
                    .forEach(
                        party ->
                            draft.positions.add(
                                new Proposal.Position(
                                    party, stance, event.attribution(), event.sentenceSpan()))));
    return event.about(draft.id);
  }
}
