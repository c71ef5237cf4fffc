package org.chancery.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.entity.Mention;
import org.chancery.text.EventCue;
import org.chancery.text.Token;

/**
 * A word that may express an event of a type, and what speaks for it.
 *
 * @param cue what the neural model says
 * @param lexicon what the lexicon sees in the word
 * @param contested whether an entry of another type knows the word better
 */
record Trigger(
    Token token,
    EventType type,
    Optional<EventCue> cue,
    Optional<Sighting> lexicon,
    boolean contested) {

  /** The probability that the neural model gives it; 0 if it says nothing. */
  double probability() {
    return cue.map(EventCue::probability).orElse(0.0);
  }

  /** The roles that the lexicon gives the mention's entity. */
  Set<Role> lexiconRoles(Mention mention) {
    return lexicon.stream()
        .flatMap(sighting -> sighting.participants().stream())
        .filter(participant -> participant.entity().equals(mention.entity().orElseThrow()))
        .map(Participant::role)
        .collect(Collectors.toSet());
  }
}
