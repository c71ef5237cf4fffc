package org.chancery.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;

/**
 * Makes one event of several sightings in a sentence that mean the same: of one type, with the same
 * participants or with some of them.
 */
final class Merge {
  private Merge() {}

  /** The events, in the order of their triggers. */
  static List<Sighting> merge(List<Sighting> sightings) {
    List<Sighting> likeliestFirst = new ArrayList<>(sightings);
    likeliestFirst.sort(Comparator.comparingDouble(Sighting::confidence).reversed());
    List<Sighting> events = new ArrayList<>();
    for (Sighting sighting : likeliestFirst) {
      int same = indexOfSame(events, sighting);
      if (same < 0) {
        events.add(sighting);
      } else {
        events.set(same, joined(events.get(same), sighting));
      }
    }
    events.sort(Comparator.comparingInt(event -> event.trigger().index()));
    return events;
  }

  private static int indexOfSame(List<Sighting> events, Sighting sighting) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).type().equals(sighting.type())
          && share(events.get(i), sighting)
          && !isReturned(events.get(i), sighting)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean share(Sighting a, Sighting b) {
    Set<Entity> some = a.entities();
    Set<Entity> others = b.entities();
    return some.containsAll(others) || others.containsAll(some);
  }

  /** Whether somebody undergoes in the one what he does in the other: tit for tat is two acts. */
  private static boolean isReturned(Sighting a, Sighting b) {
    return !a.type().symmetric()
        && (!Collections.disjoint(a.in(Role.AGENT), b.in(Role.RECIPIENT))
            || !Collections.disjoint(a.in(Role.RECIPIENT), b.in(Role.AGENT)));
  }

  private static Sighting joined(Sighting first, Sighting second) {
    List<String> evidence = new ArrayList<>(first.evidence());
    second.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
    boolean more = second.participants().size() > first.participants().size();
    return new Sighting(
        first.type(),
        first.trigger(),
        more ? second.participants() : first.participants(),
        first.confidence(),
        evidence,
        first.entry(),
        first.precision());
  }
}
