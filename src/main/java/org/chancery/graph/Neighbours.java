package org.chancery.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Events of one type that can be the same, found without comparing all with all: they have somebody
 * or a place in common, and a month.
 */
final class Neighbours {
  /** Longer stretches of time are looked up by their ends only. */
  private static final int MOST_MONTHS = 24;

  private record Key(Node anchor, YearMonth month) {}

  private final Map<Key, List<Occurrence>> byKey = new HashMap<>();

  static Neighbours of(List<Occurrence> occurrences) {
    Neighbours neighbours = new Neighbours();
    for (Occurrence occurrence : occurrences) {
      for (Key key : keys(occurrence)) {
        neighbours.byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(occurrence);
      }
    }
    return neighbours;
  }

  /** The others whose casts are like that of the given one. */
  List<Occurrence> of(Occurrence occurrence) {
    Set<Occurrence> near = new LinkedHashSet<>();
    keys(occurrence).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
    return near.stream()
        .filter(other -> other != occurrence && occurrence.likeness(other) != Likeness.NONE)
        .toList();
  }

  private static Set<Key> keys(Occurrence occurrence) {
    Set<YearMonth> months = new HashSet<>();
    occurrence.tellings().forEach(telling -> addMonths(telling.span(), months));
    Set<Key> keys = new LinkedHashSet<>();
    for (Node anchor : occurrence.anchors()) {
      months.forEach(month -> keys.add(new Key(anchor, month)));
    }
    return keys;
  }

  private static void addMonths(Telling.Days span, Set<YearMonth> months) {
    LocalDate first = span.first().minusDays(Telling.TOLERANCE);
    YearMonth last = YearMonth.from(span.last().plusDays(Telling.TOLERANCE));
    YearMonth month = YearMonth.from(first);
    for (int i = 0; i < MOST_MONTHS && !month.isAfter(last); i++) {
      months.add(month);
      month = month.plusMonths(1);
    }
    months.add(last);
  }
}
