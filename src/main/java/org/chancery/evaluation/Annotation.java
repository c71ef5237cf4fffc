package org.chancery.evaluation;

import java.util.List;
import java.util.Map;

/**
 * The events of a document, as annotators or an extractor state them.
 *
 * @param participants by id, in order
 */
public record Annotation(Map<String, Participant> participants, List<Act> acts) {
  /** Says nothing. */
  public static final Annotation EMPTY = new Annotation(Map.of(), List.of());

  public Annotation {
    acts = List.copyOf(acts);
  }

  /** The name of the participant, for people to read. */
  String name(String id) {
    return participants.containsKey(id) ? participants.get(id).name() : id;
  }
}
