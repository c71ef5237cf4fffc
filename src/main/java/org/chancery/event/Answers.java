package org.chancery.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells who answers a proposal from who made it: "Cordia accepted the proposal" names no maker. */
record Answers(Sentence sentence) {
  private static final Set<String> ANSWERING = Set.of("Acceptance", "Rejection");

  /** The sightings, proposals without those whom the sentence has accept or reject them. */
  List<Sighting> withoutAnswerers(List<Sighting> sightings) {
    return sightings.stream()
        .map(s -> s.type().name().equals("Proposal") ? without(answerers(s, sightings), s) : s)
        .filter(s -> !s.participants().isEmpty())
        .toList();
  }

  private Set<Entity> answerers(Sighting proposal, List<Sighting> all) {
    Set<Entity> answerers = new HashSet<>();
    for (Sighting answer : all) {
      if (ANSWERING.contains(answer.type().name()) && isAbout(answer, proposal.trigger())) {
        answer.participants().stream()
            .filter(participant -> participant.role() == Role.AGENT)
            .forEach(participant -> answerers.add(participant.entity()));
      }
    }
    return answerers;
  }

  private boolean isAbout(Sighting answer, Token proposal) {
    return new Grammar(sentence)
        .arguments(answer.trigger()).stream()
            .anyMatch(argument -> argument.token().equals(proposal));
  }

  private static Sighting without(Set<Entity> answerers, Sighting proposal) {
    return proposal.with(
        proposal.participants().stream().filter(p -> !answerers.contains(p.entity())).toList());
  }
}
