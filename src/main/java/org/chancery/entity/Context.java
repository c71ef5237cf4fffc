package org.chancery.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an article is about as a whole: the states and entities that its plain names speak of. */
final class Context {
  private final Map<String, Integer> states = new HashMap<>();
  private final Set<Entity> entities = new HashSet<>();

  Context(List<NamePhrase> names) {
    for (NamePhrase name : names) {
      if (name.namings().size() == 1) {
        Entity entity = name.namings().get(0).entity();
        entities.add(entity);
        if (!entity.state().isEmpty()) {
          states.merge(entity.state(), 1, Integer::sum);
        }
      }
    }
  }

  /** How often the article speaks of the state. */
  int weight(String state) {
    return states.getOrDefault(state, 0);
  }

  /** How often it speaks of the state that it speaks of most. */
  int most() {
    return states.values().stream().max(Integer::compare).orElse(0);
  }

  /** Whether a plain name of the entity stands in the article. */
  boolean names(Entity entity) {
    return entities.contains(entity);
  }
}
