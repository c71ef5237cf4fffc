package org.chancery.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Settles the roles of an event's participants, as the guide tells them. */
final class Roles {
  private static final double LIKELY = 0.5;
  private static final Set<String> RECIPROCALS = Set.of("each other", "one another");

  private Roles() {}

  /**
   * The entities by role, in the order of the text; the roles of the event's type only.
   *
   * @param cue what the neural model says of the event, if it sees it
   */
  static Map<Role, List<Entity>> of(Sighting event, Sentence sentence, Optional<EventCue> cue) {
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
    List<Participant> parties = ordered.stream().filter(p -> p.role() != Role.PLACE).toList();
    if (isMutual(event, roles)
        || isReciprocal(event, roles, sentence)
        || isEachBoth(event, parties, sentence, cue)) {
      List<Entity> all = parties.stream().map(Participant::entity).distinct().toList();
      roles.put(Role.AGENT, all);
      roles.put(Role.RECIPIENT, all);
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
    return event.entry().filter(Entry::mutual).isPresent() && isAmongAgents(roles);
  }

  private static boolean isAmongAgents(Map<Role, List<Entity>> roles) {
    return !roles.containsKey(Role.RECIPIENT)
        && roles.getOrDefault(Role.AGENT, List.of()).size() > 1;
  }

  /** "Arvania and Belmora accuse each other", "with each accusing the other". */
  private static boolean isReciprocal(
      Sighting event, Map<Role, List<Entity>> roles, Sentence sentence) {
    if (event.type().symmetric() || !isAmongAgents(roles)) {
      return false;
    }
    List<Token> arguments =
        new Grammar(sentence).arguments(event.trigger()).stream().map(Argument::token).toList();
    return arguments.stream().anyMatch(word -> isEachOther(sentence, word))
        || Stream.of("each", "other")
            .allMatch(lemma -> arguments.stream().anyMatch(word -> word.lemma().equals(lemma)));
  }

  private static boolean isEachOther(Sentence sentence, Token word) {
    return word.index() > 0
        && RECIPROCALS.contains(sentence.token(word.index() - 1).lemma() + " " + word.lemma());
  }

  /** Whether the neural model has each of several both act and be acted upon. */
  private static boolean isEachBoth(
      Sighting event, List<Participant> parties, Sentence sentence, Optional<EventCue> cue) {
    return !event.type().symmetric()
        && parties.size() > 1
        && parties.stream().allMatch(party -> party.isIn(sentence))
        && parties.stream()
            .map(party -> Opinion.arcs(cue, sentence, party.mention()))
            .allMatch(arcs -> isLikely(Role.AGENT, arcs) && isLikely(Role.RECIPIENT, arcs));
  }

  private static boolean isLikely(Role role, Map<String, Double> arcs) {
    return arcs.getOrDefault(role.label(), 0.0) >= LIKELY;
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
