package org.chancery.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.text.EventCue;
import org.chancery.text.EventCue.ArgumentCue;

/** The words that may express an event, and those that may head its participants. */
final class EventCues {
  private static final double LEAST_TRIGGER = 0.05;
  private static final double LEAST_ARGUMENT = 0.02;

  private final Labels labels;

  EventCues(Labels labels) {
    this.labels = labels;
  }

  /** The cues of a sentence, in order of its words; in the scores words count from 1. */
  List<EventCue> of(Scores scores, int words) {
    List<EventCue> cues = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      cues.addAll(of(word, scores, words));
    }
    return cues;
  }

  private List<EventCue> of(int word, Scores scores, int words) {
    int[] types =
        IntStream.range(0, labels.types().size())
            .filter(type -> scores.triggers().sigmoid(word + 1, type) >= LEAST_TRIGGER)
            .toArray();
    if (types.length == 0) {
      return List.of();
    }
    List<Double> statuses = Arrays.stream(scores.status().softmax(word + 1)).boxed().toList();
    List<ArgumentCue> arguments = arguments(word, scores, words);
    List<EventCue> cues = new ArrayList<>();
    for (int type : types) {
      double probability = scores.triggers().sigmoid(word + 1, type);
      cues.add(new EventCue(word, labels.types().get(type), probability, statuses, arguments));
    }
    return cues;
  }

  private List<ArgumentCue> arguments(int trigger, Scores scores, int words) {
    List<ArgumentCue> arguments = new ArrayList<>();
    for (int role = 0; role < labels.roles().size(); role++) {
      for (int word = 0; word < words; word++) {
        double probability = scores.arguments().get(role).sigmoid(trigger + 1, word + 1);
        if (probability >= LEAST_ARGUMENT) {
          arguments.add(new ArgumentCue(word, labels.roles().get(role), probability));
        }
      }
    }
    return arguments;
  }
}
