package org.chancery.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.InputException;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Knowledge;
import org.chancery.event.Status;

/** The PLOVER and CAMEO codes of reported events, by {@code ontology/event-codes.tsv}. */
public final class Categories {
  private static final String FILE = "event-codes.tsv";

  private record Occasion(String type, Status status) {}

  private record Rule(Cue cue, Category category) {}

  private final Map<Occasion, List<Rule>> rules = new HashMap<>();

  private Categories(List<Knowledge.Row> rows) {
    rows.subList(1, rows.size()).forEach(this::add);
  }

  /** The codes that travel inside the jar. */
  public static Categories standard() {
    return new Categories(Knowledge.rows(FILE));
  }

  /** Those that the table gives. */
  Set<Category> all() {
    return rules.values().stream()
        .flatMap(List::stream)
        .map(Rule::category)
        .collect(Collectors.toSet());
  }

  private void add(Knowledge.Row row) {
    Rule rule = new Rule(Cue.of(row.cell(2)), new Category(row.cell(3), row.cell(4)));
    for (String type : row.cell(0).split(",")) {
      for (String status : row.cell(1).split(",")) {
        Occasion occasion =
            new Occasion(EventTypes.standard().of(type).name(), status(row, status));
        rules.computeIfAbsent(occasion, o -> new ArrayList<>()).add(rule);
      }
    }
  }

  private static Status status(Knowledge.Row row, String status) {
    try {
      return Status.of(status);
    } catch (IllegalArgumentException unknown) {
      throw new InputException(
          "%s: no status is called '%s'; expected some of %s, separated by commas"
              .formatted(
                  row.place(), status, Arrays.toString(Status.values()).toLowerCase(Locale.ROOT)),
          unknown);
    }
  }

  /** The code of the event as its sentence reports it; none for an act that just did not happen. */
  public Optional<Category> of(DiplomaticEvent event, String text) {
    Cue.Words words = Cue.Words.of(event, text);
    return rules.getOrDefault(new Occasion(event.type(), event.status()), List.of()).stream()
        .filter(rule -> rule.cue().isIn(words))
        .findFirst()
        .map(Rule::category);
  }
}
