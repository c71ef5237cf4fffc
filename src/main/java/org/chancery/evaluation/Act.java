package org.chancery.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An event of one sentence as an annotation states it; participants by their id.
 *
 * @param sentence number of the gold's sentence; {@link Gold#OUTSIDE} if in none
 * @param trigger the words that express it
 * @param time ISO 8601; empty if none
 */
public record Act(
    String type,
    int sentence,
    String trigger,
    String status,
    List<String> agents,
    List<String> recipients,
    List<String> places,
    String time) {
  /** An empty slot of a pair. */
  static final String NOBODY = "";

  private static final Set<String> SYMMETRIC =
      Set.of("Meeting", "Call", "Negotiation", "Agreement");

  /** Who did it to whom. */
  record Pair(String left, String right) {}

  public Act {
    agents = List.copyOf(agents);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
  }

  /** Whether all participants are on a par, so that the order of a pair says nothing. */
  boolean isSymmetric() {
    return SYMMETRIC.contains(type);
  }

  /** Whether the other act has this one's status. */
  Tally statusOf(Act other) {
    return Tally.answer(status.equals(other.status));
  }

  /** Whether the other act has this one's time, if this one has any. */
  Tally timeOf(Act other) {
    return time.isEmpty() ? Tally.NONE : Tally.answer(time.equals(other.time));
  }

  /** The pairs that the event states, at least one. The places of a visit are its recipients. */
  List<Pair> pairs() {
    if (isSymmetric()) {
      return unorderedPairs();
    }
    boolean toPlaces = type.equals("Visit") && !places.isEmpty();
    return cross(orNobody(agents), orNobody(toPlaces ? places : recipients));
  }

  private List<Pair> unorderedPairs() {
    List<String> people =
        List.copyOf(
            new LinkedHashSet<>(Stream.concat(agents.stream(), recipients.stream()).toList()));
    if (people.size() < 2) {
      return cross(orNobody(people), List.of(NOBODY));
    }
    List<Pair> sides = cross(agents, recipients).stream().filter(p -> !isReflexive(p)).toList();
    return sides.isEmpty() ? eachWithEachLater(people) : sides;
  }

  private static boolean isReflexive(Pair pair) {
    return pair.left.equals(pair.right);
  }

  private static List<Pair> eachWithEachLater(List<String> people) {
    return IntStream.range(0, people.size())
        .boxed()
        .flatMap(i -> people.stream().skip(i + 1).map(other -> new Pair(people.get(i), other)))
        .toList();
  }

  private static List<Pair> cross(List<String> left, List<String> right) {
    return left.stream().flatMap(l -> right.stream().map(r -> new Pair(l, r))).toList();
  }

  private static List<String> orNobody(List<String> people) {
    return people.isEmpty() ? List.of(NOBODY) : people;
  }
}
