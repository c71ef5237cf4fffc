package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.entity.Entity;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * An event as a finder sees it in a sentence: before its status, time and source are read.
 *
 * @param trigger the word that expresses it
 * @param confidence 0 to 1
 * @param evidence what found it, e.g. {@code lexicon:visit-travel-to}
 * @param entry of the lexicon that knows the word
 * @param precision how much the lexicon's entry asks of the sentence; 0 without one
 */
public record Sighting(
    EventType type,
    Token trigger,
    List<Participant> participants,
    double confidence,
    List<String> evidence,
    Optional<Entry> entry,
    int precision) {
  public Sighting {
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
  }

  /** The same with another confidence. */
  Sighting withConfidence(double other) {
    return new Sighting(type, trigger, participants, other, evidence, entry, precision);
  }

  /** The same with the confidence that the lexicon's entry vouches for, if that is more. */
  Sighting vouchedFor() {
    return withConfidence(Math.max(confidence, entry.map(Entry::confidence).orElse(0.0)));
  }

  /** The status that the words themselves give it. */
  Optional<Status> hint() {
    return entry.flatMap(Entry::status);
  }

  /** What the neural model says of it, if it sees it. */
  Optional<EventCue> cue(Sentence sentence) {
    return sentence.cue(trigger, type.name());
  }

  /** Who plays the role. */
  List<Entity> in(Role role) {
    return participants.stream()
        .filter(participant -> participant.role() == role)
        .map(Participant::entity)
        .toList();
  }

  /** Who takes part, whatever the role. */
  Set<Entity> entities() {
    return participants.stream().map(Participant::entity).collect(Collectors.toSet());
  }

  /** Whether an entry vouches for the word's expressing another type, and none for this one. */
  boolean isOverruledBy(List<Sighting> others) {
    return !isVouchedFor()
        && others.stream()
            .filter(other -> other.trigger.equals(trigger) && !other.type.equals(type))
            .anyMatch(Sighting::isVouchedFor);
  }

  private boolean isVouchedFor() {
    return entry.filter(known -> known.confidence() > 0).isPresent();
  }

  /** The same with the given participants. */
  Sighting with(List<Participant> others) {
    return new Sighting(type, trigger, others, confidence, evidence, entry, precision);
  }
}
