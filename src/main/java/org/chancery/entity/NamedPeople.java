package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The people whom an article names, in its order, and what it and, at its date, the gazetteer say
 * of each: roles, for whom they act, and whether a man or a woman.
 */
final class NamedPeople {
  private final Gazetteer gazetteer;
  private final LocalDate date;
  private final Map<String, Named> byId = new LinkedHashMap<>();

  private record Named(Entity entity, Person person) {}

  NamedPeople(Gazetteer gazetteer, LocalDate date) {
    this.gazetteer = gazetteer;
    this.date = date;
  }

  void add(Entity entity, Person person) {
    byId.putIfAbsent(entity.id(), new Named(entity, person));
  }

  /** The first who passes. */
  Optional<Entity> first(Predicate<Entity> wanted) {
    return byId.values().stream().map(Named::entity).filter(wanted).findFirst();
  }

  /** The first who holds the role for the given owner. */
  Optional<Entity> holder(Role role, Entity owner) {
    return first(entity -> holds(entity, role, Optional.of(owner)));
  }

  /** Whether the entity holds such a role, for the given owner if there is one. */
  boolean holds(Entity entity, Role role, Optional<Entity> owner) {
    if (entity.kind() != EntityKind.PERSON || owner.filter(o -> !actsFor(entity, o)).isPresent()) {
      return false;
    }
    return roles(entity).stream().anyMatch(held -> covers(role, held));
  }

  /** Whether the entity holds just this role, not only one that the same words may mean. */
  boolean holdsExactly(Entity entity, Role role, Optional<Entity> owner) {
    return holds(entity, role, owner) && roles(entity).contains(role);
  }

  /** Whether who is called the one may hold the other: "the envoy" of a negotiator. */
  private static boolean covers(Role said, Role held) {
    if (said.equals(held)) {
      return true;
    }
    return switch (said.rank()) {
      case LEADER ->
          said.id().equals(Role.LEADER)
              && (held.rank().isHead() || held.rank() == Rank.HEAD_OF_ORGANISATION);
      case FOREIGN_AFFAIRS -> held.rank() == Rank.FOREIGN_AFFAIRS;
      case ENVOY, NEGOTIATOR -> held.rank() == Rank.ENVOY || held.rank() == Rank.NEGOTIATOR;
      default -> false;
    };
  }

  private boolean actsFor(Entity entity, Entity owner) {
    boolean state = !owner.state().isEmpty() && owner.state().equals(entity.state());
    return state
        || gazetteer.offices.of(entity).stream().anyMatch(o -> o.of().equals(owner.id()))
        || person(entity).flatMap(Person::owner).filter(owner::equals).isPresent();
  }

  /** The roles that the article or, at its date, the gazetteer gives the person. */
  List<Role> roles(Entity entity) {
    List<Role> roles = new ArrayList<>();
    person(entity).ifPresent(person -> roles.addAll(person.roles()));
    gazetteer.offices.of(entity).stream()
        .filter(office -> office.isHeldAt(date))
        .forEach(office -> roles.add(office.role()));
    return roles;
  }

  /** The state for which the person says "we", by an office in which one does. */
  Optional<Entity> spokenFor(Entity person) {
    return roles(person).stream().map(Role::rank).anyMatch(Rank::isOfState)
        ? gazetteer.states.actedForBy(person)
        : Optional.empty();
  }

  /** As the article tells it; else as the gazetteer does. */
  Gender gender(Entity person) {
    Gender told = person(person).map(Person::gender).orElse(Gender.UNKNOWN);
    return told == Gender.UNKNOWN ? gazetteer.people.gender(person) : told;
  }

  private Optional<Person> person(Entity entity) {
    return Optional.ofNullable(byId.get(entity.id())).map(Named::person);
  }
}
