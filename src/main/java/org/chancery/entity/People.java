package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of the gazetteer by their surnames, and their gender. */
final class People {
  private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "as", "ash", "ad");

  private final Map<String, List<Entity>> bySurname = new HashMap<>(1 << 14);
  private final Map<String, Gender> genders = new HashMap<>(1 << 13);

  void add(Entity person, Gender gender, List<String> surnames) {
    genders.put(person.id(), gender);
    for (String surname : surnames) {
      String bare = String.join(" ", bare(Spelling.atoms(surname)));
      List<Entity> same = bySurname.computeIfAbsent(bare, key -> new ArrayList<>(1));
      if (same.isEmpty() || same.get(same.size() - 1) != person) {
        same.add(person);
      }
    }
  }

  /** The people whose surname the words are. */
  List<Entity> called(List<String> atoms) {
    return bySurname.getOrDefault(String.join(" ", bare(atoms)), List.of());
  }

  Gender gender(Entity person) {
    return genders.getOrDefault(person.id(), Gender.UNKNOWN);
  }

  /** The last word of a name, under which its bearer is found. */
  static String surname(String name) {
    List<String> atoms = Spelling.atoms(name);
    return atoms.get(atoms.size() - 1);
  }

  /** Without the article of Arabic names: {@code al-Assad} is {@code assad}. */
  static List<String> bare(List<String> atoms) {
    return atoms.size() > 1 && PARTICLES.contains(atoms.get(0))
        ? atoms.subList(1, atoms.size())
        : atoms;
  }
}
