package org.chancery.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.entity.Entity;

/** Settles the roles of an event's participants, as the guide tells them. */
final class Roles {
  private Roles() {}

  /** The entities by role, in the order of the text; the roles of the event's type only. */
  static Map<Role, List<Entity>> of(Sighting event) {
    Map<Role, List<Entity>> roles = new EnumMap<>(Role.class);
    List<Participant> ordered = new ArrayList<>(event.participants());
    ordered.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
    for (Participant participant : ordered) {
      Role role = role(participant, event, ordered);
      List<Entity> entities = roles.computeIfAbsent(role, r -> new ArrayList<>());
      if (!entities.contains(participant.entity())) {
        entities.add(participant.entity());
      }
    }
    if (isMutual(event, roles)) {
      roles.put(Role.RECIPIENT, List.copyOf(roles.get(Role.AGENT)));
    }
    if (!event.type().takesPlaces()) {
      roles.remove(Role.PLACE);
    }
    roles.computeIfPresent(Role.PLACE, (role, places) -> withoutRegions(places));
    return roles;
  }

  /** "To Arvania and Belmora on a tour of the region": a region says less than its countries. */
  private static List<Entity> withoutRegions(List<Entity> places) {
    List<Entity> inStates = places.stream().filter(place -> !place.state().isEmpty()).toList();
    List<Entity> known =
        places.stream().filter(place -> !place.state().isEmpty() || place.qid().isEmpty()).toList();
    return inStates.isEmpty() ? places : known;
  }

  /** Whether several do it to each other: "the war between Arvania and Belmora". */
  private static boolean isMutual(Sighting event, Map<Role, List<Entity>> roles) {
    return event.entry().filter(Entry::mutual).isPresent()
        && !roles.containsKey(Role.RECIPIENT)
        && roles.getOrDefault(Role.AGENT, List.of()).size() > 1;
  }

  /** In a meeting of a party with another the latter counts as recipient. */
  private static Role role(Participant participant, Sighting event, List<Participant> all) {
    if (!event.type().symmetric() || participant.role() == Role.PLACE) {
      return participant.role();
    }
    boolean others = all.stream().anyMatch(p -> p.role() != Role.PLACE && !isCounterpart(p));
    return others && isCounterpart(participant) ? Role.RECIPIENT : Role.AGENT;
  }

  private static boolean isCounterpart(Participant participant) {
    List<String> steps = List.of(participant.path().split(" "));
    return steps.get(0).equals("obj")
        || steps.stream().anyMatch(Set.of("obl:with", "nmod:with")::contains);
  }

  /** Whether anybody or any place is told. */
  static boolean isAnybody(Map<Role, List<Entity>> roles) {
    return roles.containsKey(Role.AGENT)
        || roles.containsKey(Role.RECIPIENT)
        || roles.containsKey(Role.PLACE);
  }
}
