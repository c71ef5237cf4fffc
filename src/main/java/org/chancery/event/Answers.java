package org.chancery.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells who answers an act from who does it: "Cordia accepted the proposal" names no maker, "Cordia
 * called for sanctions" and "Cordia condemned the attack" nobody who imposes or attacks.
 */
record Answers(Sentence sentence) {
  private static final Set<String> ANSWERING =
      Set.of("Acceptance", "Rejection", "Request", "Criticism", "Support");

  private static final Set<Slot> ABOUT = Set.of(Slot.OBJECT, new Slot("for"), new Slot("of"));

  /** The sightings, acts without those as doers whom the sentence has answer them. */
  List<Sighting> withoutAnswerers(List<Sighting> sightings) {
    return sightings.stream()
        .map(s -> s.type().symmetric() ? s : without(answerers(s, sightings), s))
        .map(s -> s.type().name().equals("Criticism") ? withoutVictims(s, sightings) : s)
        .toList();
  }

  /** Who condemns an attack criticises those who attack, not those attacked. */
  private Sighting withoutVictims(Sighting criticism, List<Sighting> all) {
    Set<Entity> victims = new HashSet<>();
    for (Sighting act : all) {
      if (isAbout(criticism, act.trigger())) {
        victims.addAll(act.in(Role.RECIPIENT));
        victims.removeAll(act.in(Role.AGENT));
      }
    }
    return criticism.with(
        criticism.participants().stream()
            .filter(p -> p.role() != Role.RECIPIENT || !victims.contains(p.entity()))
            .toList());
  }

  private Set<Entity> answerers(Sighting act, List<Sighting> all) {
    Set<Entity> answerers = new HashSet<>();
    for (Sighting answer : all) {
      if (ANSWERING.contains(answer.type().name()) && isAbout(answer, act.trigger())) {
        answerers.addAll(answer.in(Role.AGENT));
      }
    }
    return answerers;
  }

  private boolean isAbout(Sighting answer, Token act) {
    return objects(answer).contains(act);
  }

  /** What the answer is about. */
  List<Token> objects(Sighting answer) {
    return new Grammar(sentence).fillers(answer.trigger(), ABOUT).toList();
  }

  private static Sighting without(Set<Entity> answerers, Sighting act) {
    return act.with(
        act.participants().stream()
            .filter(p -> !answerers.contains(p.entity()) || !isDoer(p, act))
            .toList());
  }

  /** Nobody answers a proposal of which he is any part. */
  private static boolean isDoer(Participant participant, Sighting act) {
    return participant.role() == Role.AGENT || act.type().name().equals("Proposal");
  }
}
