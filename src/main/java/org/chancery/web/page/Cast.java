package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who takes part in an event, while it is being read. */
final class Cast {
  private final Map<String, List<Actor>> byRole = new HashMap<>();

  void add(String role, Actor actor) {
    byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(actor);
  }

  Happening event(String iri, String type, Tone tone) {
    return new Happening(
        iri, type, tone, in("agent"), in("recipient"), in("hasPlace"), in("mediator"));
  }

  private List<Actor> in(String role) {
    return byRole.getOrDefault(role, List.of()).stream()
        .distinct()
        .sorted(Comparator.comparing(Actor::label))
        .toList();
  }
}
