package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.text.Span;
import org.chancery.time.TimeInterval;

/**
 * An event as one sentence reports it.
 *
 * @param type local name of the ontology's class, e.g. {@code Visit}
 * @param sentence index of the sentence
 * @param sentenceSpan place of the sentence in the article's text
 * @param trigger place of the word that expresses the event
 * @param participants who takes part, by role; roles of {@link Role#isParticipant} only
 * @param phrases what is told of the event in words, by role; the other roles only
 * @param attribution who says so, if not the author
 * @param proposal id of the {@link Proposal} that it is about or makes
 * @param confidence 0 to 1
 * @param evidence what found it, e.g. {@code lexicon:visit-travel-to}, {@code model:1.0}; and the
 *     word of the earlier event that tells who takes part, e.g. {@code antecedent:talks}, and the
 *     words of the sentence before that do, e.g. {@code before:Arvania}
 */
public record DiplomaticEvent(
    String type,
    int sentence,
    Span sentenceSpan,
    Span trigger,
    Status status,
    Map<Role, List<Entity>> participants,
    Map<Role, Span> phrases,
    Optional<TimeInterval> time,
    Optional<Entity> attribution,
    Optional<String> proposal,
    double confidence,
    List<String> evidence) {
  private static final List<Set<String>> CONTRARIES =
      List.of(
          Set.of("Acceptance", "Rejection"),
          Set.of("Support", "Criticism"),
          Set.of("Sanction", "SanctionRelief"),
          Set.of("Recognition", "Downgrade"));

  public DiplomaticEvent {
    participants = Map.copyOf(participants);
    phrases = Map.copyOf(phrases);
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether the lexicon takes the same word, with the same status, for the contrary, and not for
   * this: what is "not yet accepted" is not "not rejected".
   */
  boolean isContradicted(List<DiplomaticEvent> others) {
    return !isOfLexicon()
        && others.stream()
            .filter(other -> other.trigger.equals(trigger) && other.status == status)
            .filter(DiplomaticEvent::isOfLexicon)
            .anyMatch(other -> CONTRARIES.contains(Set.copyOf(List.of(type, other.type))));
  }

  private boolean isOfLexicon() {
    return evidence.stream().anyMatch(found -> found.startsWith("lexicon:"));
  }

  /** The same with other participants, and what speaks for them. */
  DiplomaticEvent with(Map<Role, List<Entity>> others, String why) {
    List<String> more = new ArrayList<>(evidence);
    more.add(why);
    return with(others, proposal, more);
  }

  /** The same, about the given proposal. */
  DiplomaticEvent about(String proposalId) {
    return with(participants, Optional.of(proposalId), evidence);
  }

  private DiplomaticEvent with(
      Map<Role, List<Entity>> newParticipants,
      Optional<String> newProposal,
      List<String> newEvidence) {
    return new DiplomaticEvent(
        type,
        sentence,
        sentenceSpan,
        trigger,
        status,
        newParticipants,
        phrases,
        time,
        attribution,
        newProposal,
        confidence,
        newEvidence);
  }

  /** The entities in the given role, in the order of the text. */
  public List<Entity> in(Role role) {
    return participants.getOrDefault(role, List.of());
  }

  /** The agents, then the recipients. */
  public List<Entity> parties() {
    return Stream.of(Role.AGENT, Role.RECIPIENT).flatMap(role -> in(role).stream()).toList();
  }
}
