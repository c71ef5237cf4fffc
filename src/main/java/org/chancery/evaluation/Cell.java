package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The gold and the said acts of one type in one sentence, with their pairs matched. */
final class Cell {
  private final Key key;
  private final List<Act> gold = new ArrayList<>();
  private final List<Act> said = new ArrayList<>();
  private List<Claim> goldClaims;
  private List<Claim> saidClaims;
  private Map<Integer, Integer> goldOfSaid;

  /** Where acts can match. */
  record Key(int sentence, String type) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::sentence).thenComparing(Key::type);

    private static Key of(Act act) {
      return new Key(act.sentence(), act.type());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private Cell(Key key) {
    this.key = key;
  }

  /** The cells of a document, their claims matched where they are the same. */
  static List<Cell> of(List<Act> gold, List<Act> said, BiPredicate<Claim, Claim> same) {
    Map<Key, Cell> cells = new TreeMap<>();
    gold.forEach(act -> cells.computeIfAbsent(Key.of(act), Cell::new).gold.add(act));
    said.forEach(act -> cells.computeIfAbsent(Key.of(act), Cell::new).said.add(act));
    cells.values().forEach(cell -> cell.match(same));
    return List.copyOf(cells.values());
  }

  private void match(BiPredicate<Claim, Claim> same) {
    goldClaims = Claim.of(gold);
    saidClaims = Claim.of(said);
    goldOfSaid = Matching.of(goldClaims, saidClaims, same).goldOfSaid();
  }

  int sentence() {
    return key.sentence;
  }

  Score score() {
    int events = Math.min(gold.size(), said.size());
    double found = goldOfSaid.values().stream().mapToDouble(g -> goldClaims.get(g).weight()).sum();
    double right = goldOfSaid.keySet().stream().mapToDouble(s -> saidClaims.get(s).weight()).sum();
    Tally triples = new Tally(found, right, gold.size(), said.size());
    return new Score(
            Map.of(key.type, Tally.of(events, gold.size(), said.size())),
            Map.of(key.type, triples),
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE)
        .plus(manner());
  }

  /** Status and time of each gold act that was found, by the first of its pairs. */
  private Score manner() {
    Tally statuses = Tally.NONE;
    Tally times = Tally.NONE;
    Set<Integer> judged = new HashSet<>();
    for (Map.Entry<Integer, Integer> match : goldOfSaid.entrySet()) {
      Claim wanted = goldClaims.get(match.getValue());
      if (judged.add(wanted.number())) {
        Act found = saidClaims.get(match.getKey()).act();
        statuses = statuses.plus(wanted.act().statusOf(found));
        times = times.plus(wanted.act().timeOf(found));
      }
    }
    return new Score(Map.of(), Map.of(), Tally.NONE, statuses, times, Tally.NONE);
  }

  List<Claim> missed() {
    Set<Integer> found = Set.copyOf(goldOfSaid.values());
    return without(goldClaims, found);
  }

  List<Claim> falselySaid() {
    return without(saidClaims, goldOfSaid.keySet());
  }

  private static List<Claim> without(List<Claim> claims, Set<Integer> indexes) {
    List<Claim> rest = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!indexes.contains(i)) {
        rest.add(claims.get(i));
      }
    }
    return rest;
  }
}
