package org.chancery.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.InputException;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Knowledge;
import org.chancery.event.Status;
import org.chancery.text.Span;

/** The PLOVER and CAMEO codes of reported events, by {@code ontology/event-codes.tsv}. */
public final class Categories {
  private static final String FILE = "event-codes.tsv";

  /** How many words beside the trigger may decide. */
  private static final int REACH = 5;

  private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private record Occasion(String type, Status status) {}

  private record Rule(Pattern cue, Category category) {
    boolean fits(List<String> words) {
      return cue.pattern().isEmpty() || words.stream().anyMatch(w -> cue.matcher(w).matches());
    }
  }

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
    String type = EventTypes.standard().of(row.cell(0)).name();
    Rule rule = new Rule(cue(row), new Category(row.cell(3), row.cell(4)));
    for (String status : row.cell(1).split(",")) {
      rules
          .computeIfAbsent(new Occasion(type, status(row, status)), o -> new ArrayList<>())
          .add(rule);
    }
  }

  private static Status status(Knowledge.Row row, String status) {
    try {
      return Status.of(status);
    } catch (IllegalArgumentException unknown) {
      throw new InputException(
          "%s: no status is called '%s'; expected some of %s, separated by commas"
              .formatted(row.place(), status, Arrays.toString(Status.values()).toLowerCase()),
          unknown);
    }
  }

  private static Pattern cue(Knowledge.Row row) {
    return Pattern.compile(
        row.cell(2).replace(';', '|'), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The code of the event as its sentence reports it; none for an act that just did not happen. */
  public Optional<Category> of(DiplomaticEvent event, String text) {
    List<String> words = wordsAround(event, text);
    return rules.getOrDefault(new Occasion(event.type(), event.status()), List.of()).stream()
        .filter(rule -> rule.fits(words))
        .findFirst()
        .map(Rule::category);
  }

  private static List<String> wordsAround(DiplomaticEvent event, String text) {
    Span sentence = event.sentenceSpan();
    Span trigger = event.trigger();
    List<String> before = words(text.substring(sentence.start(), trigger.start()));
    List<String> after = words(text.substring(trigger.end(), sentence.end()));
    List<String> words = new ArrayList<>(words(trigger.in(text)));
    words.addAll(before.subList(Math.max(0, before.size() - REACH), before.size()));
    words.addAll(after.subList(0, Math.min(REACH, after.size())));
    return words;
  }

  private static List<String> words(String text) {
    return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }
}
