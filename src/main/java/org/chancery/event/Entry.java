package org.chancery.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.EntityKind;

/**
 * A family of words that evoke one relation in the same way.
 *
 * @param place where it stands, file and line, e.g. {@code visits.yaml:12}
 * @param words any of which evokes the relation
 * @param objects lemmas of which one must be the verb's object, or what it calls its object; empty
 *     if any will do
 * @param roles which slot names which participant
 * @param unused slots that name no participant, though they usually would
 * @param needs kinds of which one must fill the role for the entry to count
 * @param mutual whether several who act, and nobody else acted upon, do it to each other: war
 * @param status what the words themselves say of it, e.g. planned
 * @param confidence the least of an event that it sees, whatever the neural model says; 0 leaves it
 *     to the model
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
    Map<Role, Set<EntityKind>> needs,
    boolean mutual,
    Optional<Status> status,
    double confidence,
    List<Example> examples,
    List<String> never) {
  public Entry {
    words = List.copyOf(words);
    objects = Set.copyOf(objects);
    roles = Map.copyOf(roles);
    unused = Set.copyOf(unused);
    needs = Map.copyOf(needs);
    examples = List.copyOf(examples);
    never = List.copyOf(never);
  }

  /** Whether the participants are of the kinds that the entry needs. */
  boolean isContentWith(List<Participant> participants) {
    return needs.entrySet().stream()
        .allMatch(need -> participants.stream().anyMatch(p -> fills(p, need.getKey())));
  }

  private boolean fills(Participant participant, Role role) {
    return participant.role() == role && needs.get(role).contains(participant.entity().kind());
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
