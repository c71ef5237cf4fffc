package org.chancery.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventType;
import org.chancery.event.Role;

/** Who and what takes part in an event, by the role properties of the ontology. */
final class Cast {
  private final Map<Node, Set<Node>> byRole = new LinkedHashMap<>();

  /** The cast of an event of the given type. */
  static Cast of(DiplomaticEvent event, EventType type, Iris iris) {
    Cast cast = new Cast();
    for (Role role : Role.values()) {
      for (Entity entity : event.in(role)) {
        cast.add(property(role, type), iris.entity(entity));
      }
    }
    return cast;
  }

  private static Node property(Role role, EventType type) {
    return switch (role) {
      case AGENT -> Dip.term(type.agent());
      case RECIPIENT -> Dip.term(type.recipient());
      case PLACE -> Dip.term(type.place().isEmpty() ? role.label() : type.place());
      default -> Dip.term(role.label());
    };
  }

  void add(Node role, Node participant) {
    byRole.computeIfAbsent(role, r -> new LinkedHashSet<>()).add(participant);
  }

  /** Whoever is in one of the roles. */
  Set<Node> in(Set<Node> roles) {
    Set<Node> found = new LinkedHashSet<>();
    roles.forEach(role -> found.addAll(byRole.getOrDefault(role, Set.of())));
    return found;
  }

  Map<Node, Set<Node>> byRole() {
    return byRole;
  }
}
