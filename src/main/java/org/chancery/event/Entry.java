package org.chancery.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A family of words that evoke one relation in the same way.
 *
 * @param place where it stands, file and line, e.g. {@code visits.yaml:12}
 * @param words any of which evokes the relation
 * @param objects lemmas of which one must be the verb's object; empty if any will do
 * @param roles which slot names which participant
 * @param unused slots that name no participant, though they usually would
 * @param status what the words themselves say of it, e.g. planned
 * @param examples sentences in which it must be found
 * @param never sentences in which it must not be found
 */
public record Entry(
    String place,
    String id,
    EventType type,
    List<Word> words,
    Set<String> objects,
    Map<Slot, Role> roles,
    Set<Slot> unused,
    Optional<Status> status,
    List<Example> examples,
    List<String> never) {
  public Entry {
    words = List.copyOf(words);
    objects = Set.copyOf(objects);
    roles = Map.copyOf(roles);
    unused = Set.copyOf(unused);
    examples = List.copyOf(examples);
    never = List.copyOf(never);
  }

  /**
   * A sentence in which the entry must be found.
   *
   * @param participants the names expected in each role
   */
  public record Example(String text, Map<Role, List<String>> participants) {
    public Example {
      participants = Map.copyOf(participants);
    }
  }
}
