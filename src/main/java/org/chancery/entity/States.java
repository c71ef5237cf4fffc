package org.chancery.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The states, by their codes and by their capitals. */
final class States {
  private final Map<String, Entity> byCode = new HashMap<>();
  private final Map<String, Entity> byCapital = new HashMap<>();
  private final Map<String, Entity> capitals = new HashMap<>();
  private final Map<String, String> leaders = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  /** The first state or territory of a code keeps it. */
  void add(Entity state, String code, String leader) {
    if (!code.isEmpty()) {
      byCode.putIfAbsent(code, state);
      leaders.putIfAbsent(code, leader);
    }
  }

  /** The first adjective of a state keeps it. */
  void addAdjective(Entity state, String adjective) {
    adjectives.putIfAbsent(state.id(), adjective);
  }

  void addCapital(Entity capital, Entity state) {
    byCapital.putIfAbsent(capital.id(), state);
    capitals.putIfAbsent(state.id(), capital);
  }

  /** The state or territory with the ISO 3166 alpha-3 code. */
  Optional<Entity> get(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The state whose government the capital's name may stand for. */
  Optional<Entity> governedFrom(Entity capital) {
    return Optional.ofNullable(byCapital.get(capital.id()));
  }

  /** The capital of a state. */
  Optional<Entity> capital(Entity state) {
    return Optional.ofNullable(capitals.get(state.id()));
  }

  /** The word for what is of the state: Chadian; its name if it has none. */
  String adjective(Entity state) {
    return adjectives.getOrDefault(state.id(), state.label());
  }

  /** For whom the entity's own acts: the state of a person, else the entity itself. */
  Optional<Entity> actedForBy(Entity entity) {
    return entity.kind() == EntityKind.PERSON ? get(entity.state()) : Optional.of(entity);
  }

  /** The role whose holder is the leader of the state; empty if the gazetteer names none. */
  String leader(String code) {
    return leaders.getOrDefault(code, "");
  }
}
