package org.chancery.evaluation;

import static java.util.Collections.disjoint;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity as an annotation describes it.
 *
 * @param state ISO 3166 alpha-3; empty if none
 * @param names every wording that refers to it, pronouns apart
 */
public record Participant(String name, String kind, String state, Set<Wording> names) {

  static Participant of(String name, String kind, String state, Collection<String> otherNames) {
    Set<Wording> names =
        Stream.concat(Stream.of(name), otherNames.stream())
            .map(Wording::of)
            .filter(Wording::isName)
            .collect(toUnmodifiableSet());
    return new Participant(name, kind, state, names);
  }

  /**
   * Whether both are the same: states by their code, others by a common name, people by surname.
   */
  boolean isSame(Participant said) {
    if (is("State") && said.is("State") && !state.isEmpty() && !said.state.isEmpty()) {
      return state.equals(said.state);
    }
    return !disjoint(names, said.names)
        || !disjoint(bareNames(), said.bareNames())
        || is("Person") && said.is("Person") && !disjoint(surnames(), said.surnames());
  }

  /** What stands for it at country level: its state, else its name. */
  String country() {
    return state.isEmpty() ? Wording.of(name).bare().toString() : state;
  }

  private boolean is(String expectedKind) {
    return kind.equals(expectedKind);
  }

  private Set<Wording> bareNames() {
    return names.stream().map(Wording::bare).collect(toUnmodifiableSet());
  }

  private Set<String> surnames() {
    return names.stream().map(name -> name.bare().last()).collect(toUnmodifiableSet());
  }
}
