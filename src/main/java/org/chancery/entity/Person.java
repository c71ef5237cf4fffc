package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.EditDistance;

/** A person as one article speaks of: the names it uses and the titles it gives. */
final class Person {
  /** The end of a given name: the chen of Wu Shu-chen, but not the Assad of al-Assad. */
  private static final Pattern HYPHENATED = Pattern.compile("(?<=-)\\p{Ll}+");

  private final Set<List<String>> names = new LinkedHashSet<>();
  private final List<Title> titles = new ArrayList<>();
  private final String label;
  private final List<String> ends;
  private final Gender known;
  private Gender told = Gender.UNKNOWN;

  /**
   * The person of the name.
   *
   * @param known the gender of all who are known by the name
   */
  Person(Phrase name, Gender known) {
    this.known = known;
    label = name.words();
    ends = HYPHENATED.matcher(label).results().map(end -> Spelling.key(end.group())).toList();
    names.add(People.bare(name.atoms()));
  }

  /** Its fullest name in the text. */
  String label() {
    return label;
  }

  List<String> fullName() {
    return names.iterator().next();
  }

  boolean hasFullName() {
    return fullName().size() > 1;
  }

  void add(Phrase name, Title title) {
    names.add(People.bare(name.atoms()));
    add(title);
  }

  void add(Title title) {
    if (title.role().isPresent() || title.owner().isPresent()) {
      titles.add(title);
    }
    told = told == Gender.UNKNOWN ? title.gender() : told;
  }

  /** Whether the words may be a shorter name of this person. */
  boolean mayBe(List<String> atoms) {
    List<String> full = fullName();
    return full.containsAll(atoms)
        && !(atoms.size() == 1 && ends.contains(atoms.get(0)))
        && (atoms.size() > 1 || !full.get(0).equals(atoms.get(0)) || full.size() == 1);
  }

  /** Whether the words are its full name misspelt: Alassane Outtara is Alassane Ouattara. */
  boolean isMisspelt(List<String> atoms) {
    List<String> full = fullName();
    int last = full.size() - 1;
    if (atoms.size() != full.size() || atoms.size() < 2) {
      return false;
    }
    boolean likeFirst = alike(full.get(0), atoms.get(0));
    return likeFirst
        && alike(full.get(last), atoms.get(last))
        && (full.get(0).equals(atoms.get(0)) || full.get(last).equals(atoms.get(last)));
  }

  /** Whether the word is its surname misspelt, where nobody else is named so. */
  boolean isMisspeltSurname(List<String> atoms) {
    List<String> full = fullName();
    return atoms.size() == 1 && full.size() > 1 && alike(full.get(full.size() - 1), atoms.get(0));
  }

  private static boolean alike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return one.equals(other)
        || longer > 5
            && one.charAt(0) == other.charAt(0)
            && EditDistance.between(one, other) <= (longer > 7 ? 2 : 1);
  }

  /** Whether the words are its first name alone. */
  boolean isFirstName(List<String> atoms) {
    return atoms.size() == 1 && fullName().get(0).equals(atoms.get(0));
  }

  /** As the titles tell it; else of those known by the name. */
  Gender gender() {
    return told == Gender.UNKNOWN ? known : told;
  }

  List<Title> titles() {
    return titles;
  }

  /** For whom the titles say that the person acts. */
  Optional<Entity> owner() {
    return titles.stream().flatMap(title -> title.owner().stream()).findFirst();
  }

  /** The roles that the titles give it now. */
  List<Role> roles() {
    return titles.stream()
        .filter(title -> !title.past())
        .flatMap(title -> title.role().stream())
        .distinct()
        .toList();
  }
}
