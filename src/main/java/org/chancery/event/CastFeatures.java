package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** What speaks for a cast of an event beside what each of its members says alone. */
final class CastFeatures {
  private static final int MANY = 3;
  private static final int MANY_OUT = 4;
  private static final List<Role> PARTIES = List.of(Role.AGENT, Role.RECIPIENT);

  private final String type;
  private final String sort;

  /** Of each candidate the first word of the list that it stands in. */
  private final List<Token> lists;

  private final List<Span> spans;

  CastFeatures(Sentence sentence, Trigger trigger, List<Candidate> candidates) {
    this.type = "|" + trigger.type().name();
    this.sort = "|" + trigger.type().sort();
    this.spans = candidates.stream().map(candidate -> candidate.mention().span()).toList();
    this.lists =
        candidates.stream()
            .map(candidate -> sentence.token(candidate.mention().head()))
            .map(sentence::firstOfList)
            .toList();
  }

  /** The features of a cast of the candidates, each by its name. */
  Map<String, Double> of(Cast cast) {
    Set<String> present = new HashSet<>();
    counts(cast, present);
    states(cast, present);
    lists(cast, present);
    members(cast, present);
    Map<String, Double> features = new HashMap<>();
    present.forEach(feature -> features.put(feature, 1.0));
    features.put("likelihood" + type, cast.likelihood());
    return features;
  }

  /** How many play each role, and how many none. */
  private void counts(Cast cast, Set<String> into) {
    List<String> numbers = new ArrayList<>();
    for (Role role : RoleModel.ROLES) {
      int number = Math.min(MANY, cast.in(role).size());
      byTypeAndSort(role.label() + "s=" + number, into);
      numbers.add(String.valueOf(number));
    }
    byTypeAndSort("roles=" + String.join(" ", numbers), into);
    int out = Math.min(MANY_OUT, cast.out().size());
    into.add("out=" + out + " beside " + String.join(" ", numbers.subList(0, 2)) + sort);
  }

  /** Whether a state is on one side twice, as with its minister, or on both sides. */
  private void states(Cast cast, Set<String> into) {
    for (Role role : PARTIES) {
      List<String> states = states(cast.in(role));
      if (Set.copyOf(states).size() < states.size()) {
        into.add("state twice " + role.label() + sort);
      }
    }
    List<String> agents = states(cast.in(Role.AGENT));
    if (states(cast.in(Role.RECIPIENT)).stream().anyMatch(agents::contains)) {
      byTypeAndSort("state on both sides", into);
    }
  }

  private static List<String> states(List<Candidate> members) {
    return members.stream()
        .map(member -> member.entity().state())
        .filter(state -> !state.isEmpty())
        .toList();
  }

  /** What roles the members of a list play beside one another. */
  private void lists(Cast cast, Set<String> into) {
    for (int one = 0; one < lists.size(); one++) {
      for (int two = one + 1; two < lists.size(); two++) {
        if (isListed(one, two) || isListed(two, one)) {
          Set<String> roles = new TreeSet<>(List.of(role(cast, one), role(cast, two)));
          into.add("list " + String.join(" ", roles));
          into.add("list " + (roles.size() == 1 ? "together" : "apart") + sort);
        }
      }
    }
  }

  /**
   * Whether the list of the second candidate begins with the first or with a word of its: "the
   * ministers of <b>Arvania and Belmora</b>".
   */
  private boolean isListed(int first, int second) {
    Token list = lists.get(second);
    return list.equals(lists.get(first)) || spans.get(first).contains(list.span());
  }

  private static String role(Cast cast, int candidate) {
    return cast.roles().get(candidate).map(Role::label).orElse("none");
  }

  /** By what words the parties are told, and how likely the arcs alone make them parties. */
  private void members(Cast cast, Set<String> into) {
    for (Role role : PARTIES) {
      String name = role.label() + "=";
      List<Candidate> members = cast.in(role);
      into.add("forms " + name + forms(members) + " of " + Math.min(MANY, members.size()) + sort);
      for (Candidate member : members) {
        into.add("arc " + name + tenth(member.arcs().getOrDefault(role.label(), 0.0)));
      }
    }
    for (Candidate candidate : cast.out()) {
      double best = candidate.arcs().values().stream().mapToDouble(p -> p).max().orElse(0);
      into.add("arc out=" + tenth(best));
    }
  }

  private static String forms(List<Candidate> members) {
    return members.isEmpty()
        ? "-"
        : members.stream()
            .map(member -> member.mention().form().toString())
            .distinct()
            .sorted()
            .collect(Collectors.joining("+"));
  }

  private static int tenth(double probability) {
    return Math.min(9, (int) (10 * probability));
  }

  private void byTypeAndSort(String feature, Set<String> into) {
    into.add(feature + type);
    into.add(feature + sort);
  }
}
