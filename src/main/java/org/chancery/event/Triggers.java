package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Gathers the words of a sentence that may express events: the model's cues and the lexicon's. */
final class Triggers {
  /** Less than the precision of any entry. */
  private static final int NONE = -1;

  private final LexiconFinder lexicon;
  private final double lowestProbability;

  /**
   * @param lowestProbability of a cue that is still considered
   */
  Triggers(LexiconFinder lexicon, double lowestProbability) {
    this.lexicon = lexicon;
    this.lowestProbability = lowestProbability;
  }

  List<Trigger> of(Reading reading, Sentence sentence) {
    List<Sighting> seen = new ArrayList<>(lexicon.ofEachType(reading, sentence));
    List<Trigger> triggers = new ArrayList<>();
    for (EventCue cue : sentence.cues()) {
      if (cue.probability() >= lowestProbability) {
        EventType type = EventTypes.standard().of(cue.type());
        triggers.add(trigger(sentence.token(cue.token()), type, Optional.of(cue), seen));
      }
    }
    for (Sighting sighting : seen) {
      if (triggers.stream().noneMatch(t -> isSame(t, sighting))) {
        triggers.add(trigger(sighting.trigger(), sighting.type(), Optional.empty(), seen));
      }
    }
    return triggers;
  }

  private static Trigger trigger(
      Token token, EventType type, Optional<EventCue> cue, List<Sighting> seen) {
    List<Sighting> here = seen.stream().filter(s -> s.trigger().equals(token)).toList();
    Optional<Sighting> own = here.stream().filter(s -> s.type().equals(type)).findFirst();
    int precision = own.map(Sighting::precision).orElse(NONE);
    boolean contested = here.stream().anyMatch(other -> other.precision() > precision);
    return new Trigger(token, type, cue, own, contested);
  }

  private static boolean isSame(Trigger trigger, Sighting sighting) {
    return trigger.type().equals(sighting.type())
        && trigger.token().index() == sighting.trigger().index();
  }
}
