package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Person person = known(atoms, title).orElseGet(() -> fresh(name));
    person.add(name, title);
    return new PersonMention(name, title, person);
  }

  private Optional<Person> known(List<String> atoms, Title title) {
    return people.stream()
        .filter(person -> person.mayBe(atoms, title.gender()))
        .max(Comparator.comparing(person -> agrees(person, title)))
        .or(() -> misspelt(atoms, title))
        .or(() -> byFirstName(atoms, title));
  }

  /** The only person whose name the words may be a slip for. */
  private Optional<Person> misspelt(List<String> atoms, Title title) {
    List<Person> alike =
        people.stream()
            .filter(person -> person.gender().agreesWith(title.gender()))
            .filter(person -> person.isMisspelt(atoms) || person.isMisspeltSurname(atoms))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private Optional<Person> byFirstName(List<String> atoms, Title title) {
    boolean plain = title.role().isEmpty();
    return people.stream()
        .filter(person -> plain && person.isFirstName(atoms))
        .filter(person -> person.gender().agreesWith(title.gender()))
        .findFirst();
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
