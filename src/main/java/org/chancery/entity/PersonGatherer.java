package org.chancery.entity;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the names of people in an article: those of one person come together. */
final class PersonGatherer {
  private final Gazetteer gazetteer;
  private final List<Person> people = new ArrayList<>();

  PersonGatherer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The mentions in the order of the text; names and titles are given in that order. */
  List<PersonMention> gather(List<Phrase> names, List<Title> titles) {
    Map<Integer, PersonMention> found = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (People.bare(names.get(i).atoms()).size() > 1) {
        found.put(i, mention(names.get(i), titles.get(i)));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (!found.containsKey(i)) {
        found.put(i, mention(names.get(i), titles.get(i)));
      }
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private PersonMention mention(Phrase name, Title title) {
    List<String> atoms = People.bare(name.atoms());
    Person person = known(name, atoms, title).orElseGet(() -> fresh(name));
    person.add(name, title);
    return new PersonMention(name, title, person);
  }

  private Optional<Person> known(Phrase name, List<String> atoms, Title title) {
    Set<Entity> bearers = bearers(name.words());
    List<Entity> surnamed = gazetteer.people.called(atoms);
    List<Person> fitting =
        people.stream()
            .filter(person -> person.gender().agreesWith(title.gender()))
            .filter(person -> !isAnother(person, bearers))
            .toList();
    return fitting.stream()
        .filter(person -> person.mayBe(atoms) || isOneOf(surnamed, person))
        .max(
            Comparator.comparing((Person person) -> isOneOf(surnamed, person))
                .thenComparing(person -> agrees(person, title)))
        .or(() -> misspelt(fitting, atoms))
        .or(() -> title.role().isEmpty() ? byFirstName(fitting, atoms) : Optional.empty());
  }

  /** The people whom the gazetteer knows by the full name; none by a surname alone. */
  private Set<Entity> bearers(String name) {
    return Spelling.atoms(name).size() == 1
        ? Set.of()
        : gazetteer.names.of(name).stream()
            .map(Naming::entity)
            .filter(entity -> entity.kind() == EntityKind.PERSON)
            .collect(toSet());
  }

  /** Whether the gazetteer knows the full name of the person as that of none of the bearers. */
  private boolean isAnother(Person person, Set<Entity> bearers) {
    Set<Entity> known = bearers.isEmpty() ? Set.of() : bearers(person.label());
    return !known.isEmpty() && Collections.disjoint(known, bearers);
  }

  /** Whether the gazetteer has the surname of these for the person: the Chen of Chen Shui-bian. */
  private boolean isOneOf(List<Entity> surnamed, Person person) {
    return !Collections.disjoint(surnamed, bearers(person.label()));
  }

  /** The only person whose name the words may be a slip for. */
  private static Optional<Person> misspelt(List<Person> among, List<String> atoms) {
    List<Person> alike =
        among.stream()
            .filter(person -> person.isMisspelt(atoms) || person.isMisspeltSurname(atoms))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static Optional<Person> byFirstName(List<Person> among, List<String> atoms) {
    return among.stream().filter(person -> person.isFirstName(atoms)).findFirst();
  }

  private static boolean agrees(Person person, Title title) {
    return title.role().filter(person.roles()::contains).isPresent();
  }

  private Person fresh(Phrase name) {
    Person person = new Person(name, gender(name));
    people.add(person);
    return person;
  }

  /** That of all whom the gazetteer knows by the name: Mrs Orlo is not the man Orlo. */
  private Gender gender(Phrase name) {
    List<Gender> genders =
        Stream.concat(
                gazetteer.names.of(name.words()).stream().map(Naming::entity),
                gazetteer.people.called(name.atoms()).stream())
            .filter(entity -> entity.kind() == EntityKind.PERSON)
            .map(gazetteer.people::gender)
            .distinct()
            .toList();
    return genders.size() == 1 ? genders.get(0) : Gender.UNKNOWN;
  }
}
