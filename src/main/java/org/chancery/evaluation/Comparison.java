package org.chancery.evaluation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.evaluation.Act.Pair;
import org.chancery.evaluation.Mistake.Kind;

/** What an extractor said of a document, held against the gold. */
final class Comparison {
  private final Gold gold;
  private final Annotation wanted;
  private final Annotation said;
  private final Map<Pair, Boolean> same = new HashMap<>();
  private final List<Cell> cells;

  /** Who did what to whom, by country. */
  private record Dyad(String type, String left, String right) {}

  Comparison(Gold gold, Annotation said) {
    this.gold = gold;
    this.wanted = gold.annotation();
    this.said = said;
    this.cells = Cell.of(wanted.acts(), said.acts(), this::isSameClaim);
  }

  private boolean isSameClaim(Claim goldClaim, Claim saidClaim) {
    Pair ours = goldClaim.pair();
    Pair theirs = saidClaim.pair();
    return isSame(ours.left(), theirs.left()) && isSame(ours.right(), theirs.right())
        || goldClaim.act().isSymmetric()
            && isSame(ours.left(), theirs.right())
            && isSame(ours.right(), theirs.left());
  }

  private boolean isSame(String goldId, String saidId) {
    if (goldId.equals(Act.NOBODY) || saidId.equals(Act.NOBODY)) {
      return goldId.equals(saidId);
    }
    return same.computeIfAbsent(
        new Pair(goldId, saidId),
        ids ->
            Optional.ofNullable(said.participants().get(saidId))
                .filter(wanted.participants().get(goldId)::isSame)
                .isPresent());
  }

  Score score() {
    Score documentWide =
        new Score(Map.of(), Map.of(), dyadTally(), Tally.NONE, Tally.NONE, participantTally());
    return documentWide.plus(Score.sum(cells.stream().map(Cell::score).toList()));
  }

  private Tally dyadTally() {
    Set<Dyad> goldDyads = dyads(wanted);
    Set<Dyad> saidDyads = dyads(said);
    Set<Dyad> common = new HashSet<>(goldDyads);
    common.retainAll(saidDyads);
    return Tally.of(common.size(), goldDyads.size(), saidDyads.size());
  }

  private static Set<Dyad> dyads(Annotation annotation) {
    return annotation.acts().stream()
        .flatMap(act -> act.pairs().stream().map(pair -> dyad(annotation, act, pair)))
        .collect(toSet());
  }

  private static Dyad dyad(Annotation annotation, Act act, Pair pair) {
    String left = country(annotation, pair.left());
    String right = country(annotation, pair.right());
    boolean swap = act.isSymmetric() && right.compareTo(left) < 0;
    return swap ? new Dyad(act.type(), right, left) : new Dyad(act.type(), left, right);
  }

  private static String country(Annotation annotation, String id) {
    Participant participant = annotation.participants().get(id);
    return participant == null ? "" : participant.country();
  }

  private Tally participantTally() {
    long found =
        wanted.participants().values().stream()
            .filter(ours -> said.participants().values().stream().anyMatch(ours::isSame))
            .count();
    return Tally.of(found, wanted.participants().size(), 0);
  }

  /** The pairs missed and falsely said, sentence by sentence. */
  List<Mistake> mistakes() {
    List<Mistake> mistakes = new ArrayList<>();
    for (Cell cell : cells) {
      cell.missed().forEach(claim -> mistakes.add(mistake(Kind.MISSED, cell, claim)));
      cell.falselySaid().forEach(claim -> mistakes.add(mistake(Kind.FALSE, cell, claim)));
    }
    return mistakes;
  }

  private Mistake mistake(Kind kind, Cell cell, Claim claim) {
    Annotation source = kind == Kind.MISSED ? wanted : said;
    String event =
        "%s(%s, %s)"
            .formatted(
                claim.act().type(),
                source.name(claim.pair().left()),
                source.name(claim.pair().right()));
    return new Mistake(
        kind,
        "%s[%d]".formatted(gold.id(), cell.sentence()),
        event,
        claim.act().trigger(),
        gold.sentence(cell.sentence()));
  }
}
