package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds who plays which role in an event that an entry of the lexicon sees in a sentence. */
final class RoleFinder {
  private static final Set<String> PLACING = Set.of("in", "at", "near", "inside", "across");
  private static final double CERTAIN = 1;

  private final Grammar grammar;
  private final MentionFinder mentions;

  RoleFinder(Sentence sentence, Mentions mentions) {
    this.grammar = new Grammar(sentence);
    this.mentions = new MentionFinder(sentence, mentions);
  }

  /** The participants, each entity once in each role. */
  List<Participant> find(Token trigger, Entry entry) {
    Map<String, Participant> found = new LinkedHashMap<>();
    boolean noun = Clause.isNoun(trigger);
    for (Argument argument : inOrderOfTrust(grammar.arguments(trigger))) {
      role(argument.slot(), entry, noun, found)
          .ifPresent(role -> addTo(found, role, argument, entry.type()));
    }
    return List.copyOf(found.values());
  }

  /** What the noun's own dependents say comes before what its verb says. */
  private static List<Argument> inOrderOfTrust(List<Argument> arguments) {
    List<Argument> ordered = new ArrayList<>(arguments);
    ordered.sort((a, b) -> Boolean.compare(isRemote(a), isRemote(b)));
    return ordered;
  }

  private static boolean isRemote(Argument argument) {
    return argument.slot().equals(Slot.HOLDER) || argument.slot().equals(Slot.MODIFIER);
  }

  private Optional<Role> role(
      Slot slot, Entry entry, boolean noun, Map<String, Participant> found) {
    Role role = entry.roles().get(slot);
    if (role != null) {
      return Optional.of(role);
    }
    if (entry.unused().contains(slot)) {
      return Optional.empty();
    }
    if (noun && slot.equals(new Slot("of"))) {
      return Optional.ofNullable(entry.roles().get(Slot.OBJECT));
    }
    if (slot.equals(Slot.HOLDER) || slot.equals(Slot.MODIFIER)) {
      Role subject = entry.roles().get(Slot.SUBJECT);
      return Optional.ofNullable(subject).filter(r -> slotIsFree(r, found));
    }
    boolean place = entry.type().takesPlaces() && PLACING.contains(slot.name());
    return place ? Optional.of(Role.PLACE) : Optional.empty();
  }

  private static boolean slotIsFree(Role role, Map<String, Participant> found) {
    return found.values().stream()
        .noneMatch(p -> p.role() == role && !p.path().contains("compound") && !isHeld(p));
  }

  private static boolean isHeld(Participant participant) {
    return participant.path().contains("^");
  }

  private void addTo(Map<String, Participant> found, Role role, Argument argument, EventType type) {
    List<Mention> meant =
        role == Role.PLACE
            ? mentions.placesAt(argument.token())
            : mentions.meantBy(argument.token());
    for (Mention mention : meant) {
      boolean possible = role != Role.PLACE || type.takesPlaces();
      String key = role + "@" + mention.entity().orElseThrow().id();
      if (possible) {
        found.putIfAbsent(key, new Participant(role, mention, CERTAIN, argument.path()));
      }
    }
  }
}
