package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Who held which office when. */
final class Offices {
  private final Map<String, List<Office>> byPerson = new HashMap<>();
  private final Map<String, List<Office>> byOwner = new HashMap<>();

  void add(Office office) {
    byPerson.computeIfAbsent(office.person().id(), id -> new ArrayList<>(2)).add(office);
    byOwner.computeIfAbsent(office.of(), id -> new ArrayList<>()).add(office);
  }

  /** All offices of a person; empty for somebody unknown. */
  List<Office> of(Entity person) {
    return byPerson.getOrDefault(person.id(), List.of());
  }

  /** The holder at a date of an office of the state or organisation that passes the test. */
  Optional<Office> holder(String owner, LocalDate date, Predicate<Role> wanted) {
    return byOwner.getOrDefault(owner, List.of()).stream()
        .filter(office -> wanted.test(office.role()) && office.isHeldAt(date))
        .max(
            Comparator.comparing((Office o) -> o.basis() != Office.Basis.SEEN)
                .thenComparing(Office::from));
  }
}
