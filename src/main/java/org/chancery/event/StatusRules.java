package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signs that settle the status of an event, whatever else: {@code status-rules.tsv}. */
final class StatusRules {
  private record Rule(Status status, Set<String> signs, Set<String> exceptedTypes) {
    static Rule of(Knowledge.Row row) {
      return new Rule(
          Status.of(row.cell(0)), Set.of(row.cell(1).split(" \\+ ")), Set.of(row.words(2)));
    }

    boolean holds(Set<String> found, EventType type) {
      return found.containsAll(signs) && !exceptedTypes.contains(type.name());
    }
  }

  private final List<Rule> rules =
      Knowledge.rows("lexicon/status-rules.tsv").stream().map(Rule::of).toList();

  /** The status that the first rule to hold gives. */
  Optional<Status> settle(Set<String> signs, EventType type) {
    return rules.stream().filter(rule -> rule.holds(signs, type)).findFirst().map(Rule::status);
  }
}
