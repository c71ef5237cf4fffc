package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One way to give the roles of an event to candidates.
 *
 * @param roles of each candidate, if it has one
 * @param likelihood logarithm of how likely it is if all candidates choose by themselves
 */
record Cast(List<Candidate> candidates, List<Optional<Role>> roles, double likelihood) {
  static final Cast NOBODY = new Cast(List.of(), List.of(), 0);

  /** The same and the candidate, in the role or in none, at the chance that it has of that. */
  Cast with(Candidate candidate, Optional<Role> role, double chance) {
    return new Cast(and(candidates, candidate), and(roles, role), likelihood + Math.log(chance));
  }

  private static <T> List<T> and(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }

  private List<Candidate> in(Optional<Role> role) {
    return IntStream.range(0, roles.size())
        .filter(i -> roles.get(i).equals(role))
        .mapToObj(candidates::get)
        .toList();
  }

  /** Who plays the role. */
  List<Candidate> in(Role role) {
    return in(Optional.of(role));
  }

  /** Who plays none. */
  List<Candidate> out() {
    return in(Optional.empty());
  }

  List<Participant> participants() {
    return IntStream.range(0, roles.size())
        .boxed()
        .flatMap(i -> roles.get(i).map(role -> candidates.get(i).as(role)).stream())
        .toList();
  }
}
