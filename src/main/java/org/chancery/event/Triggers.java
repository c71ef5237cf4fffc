package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Gathers the words of a sentence that may express events: the model's cues and the lexicon's. */
final class Triggers {
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
    List<Sighting> seen = new ArrayList<>(lexicon.find(reading, sentence));
    List<Trigger> triggers = new ArrayList<>();
    for (EventCue cue : sentence.cues()) {
      if (cue.probability() >= lowestProbability) {
        triggers.add(trigger(sentence, cue, seen));
      }
    }
    for (Sighting sighting : seen) {
      if (triggers.stream().noneMatch(t -> isSame(t, sighting))) {
        triggers.add(
            new Trigger(
                sighting.trigger(),
                sighting.type(),
                Optional.empty(),
                Optional.of(sighting),
                false));
      }
    }
    return triggers;
  }

  private static Trigger trigger(Sentence sentence, EventCue cue, List<Sighting> seen) {
    Token token = sentence.token(cue.token());
    EventType type = EventTypes.standard().of(cue.type());
    List<Sighting> here = seen.stream().filter(s -> s.trigger().index() == token.index()).toList();
    Optional<Sighting> sighting = here.stream().filter(s -> s.type().equals(type)).findFirst();
    boolean contested = sighting.isEmpty() && !here.isEmpty();
    return new Trigger(token, type, Optional.of(cue), sighting, contested);
  }

  private static boolean isSame(Trigger trigger, Sighting sighting) {
    return trigger.type().equals(sighting.type())
        && trigger.token().index() == sighting.trigger().index();
  }
}
