package org.chancery.event;

import java.util.List;
import org.chancery.text.Sentence;

/**
 * Says how likely a sighting is a diplomatic event, given its word, who takes part, and what else
 * is told beside it. Fitted on training documents that the neural model has not seen.
 */
final class EventModel {
  private static final String EVENT = "event";

  private final Network model = Network.read("events.tsv");

  /** The sightings of a sentence, each as likely as its features make it. */
  List<Sighting> weigh(Reading reading, Sentence sentence, List<Sighting> sightings) {
    EventFeatures features = new EventFeatures(reading, sentence, sightings);
    return sightings.stream()
        .map(
            sighting ->
                sighting.withConfidence(
                    model
                        .probabilities(features.of(sighting))
                        .getOrDefault(EVENT, sighting.confidence())))
        .toList();
  }
}
