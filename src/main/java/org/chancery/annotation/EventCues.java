package org.chancery.annotation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /**
   * The cues of a sentence, in order of its words; in the scores words count from 1.
   *
   * @param offset in the sentence before, of the first word of it that was read
   */
  List<EventCue> of(Scores scores, int words, int offset) {
    List<EventCue> cues = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      cues.addAll(of(word, scores, words, offset));
    }
    return cues;
  }

  private List<EventCue> of(int word, Scores scores, int words, int offset) {
    int[] types =
        IntStream.range(0, labels.types().size())
            .filter(type -> scores.triggers().sigmoid(word + 1, type) >= LEAST_TRIGGER)
            .toArray();
    if (types.length == 0) {
      return List.of();
    }
    Map<String, Double> statuses = statuses(scores.status().softmax(word + 1));
    List<ArgumentCue> arguments = arguments(word + 1, scores.arguments(), 1, words, 0);
    int before = scores.earlier().isEmpty() ? 0 : scores.earlier().get(0).columns();
    List<ArgumentCue> earlier = arguments(word + 1, scores.earlier(), 0, before, offset);
    List<EventCue> cues = new ArrayList<>();
    for (int type : types) {
      double probability = scores.triggers().sigmoid(word + 1, type);
      cues.add(
          new EventCue(word, labels.types().get(type), probability, statuses, arguments, earlier));
    }
    return cues;
  }

  private Map<String, Double> statuses(double[] probabilities) {
    return IntStream.range(0, probabilities.length)
        .boxed()
        .collect(toUnmodifiableMap(labels.status()::get, status -> probabilities[status]));
  }

  /**
   * The likely arguments of a trigger.
   *
   * @param first column of a word
   * @param offset of that word in its sentence
   */
  private List<ArgumentCue> arguments(
      int trigger, List<Grid> scores, int first, int words, int offset) {
    List<ArgumentCue> arguments = new ArrayList<>();
    for (int role = 0; role < scores.size(); role++) {
      for (int word = 0; word < words; word++) {
        double probability = scores.get(role).sigmoid(trigger, word + first);
        if (probability >= LEAST_ARGUMENT) {
          arguments.add(new ArgumentCue(word + offset, labels.roles().get(role), probability));
        }
      }
    }
    return arguments;
  }
}
