package org.chancery.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An evaluation as tables for people to read. Figures are per cent, intervals of 95%. */
public final class Report {
  private static final String HEADING =
      "%-16s%10s%8s%8s%16s%8s%8s"
          .formatted("", "precision", "recall", "F1", "interval", "gold", "said");

  private final Evaluation evaluation;
  private final Score total;
  private final Bootstrap bootstrap;

  public Report(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.total = evaluation.total();
    this.bootstrap = new Bootstrap(evaluation.documents());
  }

  /** Events, triples, dyads, then status, time and participants. */
  public List<String> summary() {
    return List.of(
        HEADING,
        line("event", Score::event),
        line("triple", Score::triple),
        line("dyad", Score::dyads),
        accuracies());
  }

  private String line(String name, Function<Score, Tally> part) {
    Tally tally = part.apply(total);
    Interval interval = bootstrap.interval(score -> part.apply(score).f1());
    return "%-16s%10s%8s%8s%16s%8.0f%8.0f"
        .formatted(
            name,
            percent(tally.precision()),
            percent(tally.recall()),
            percent(tally.f1()),
            percent(interval.low()) + " - " + percent(interval.high()),
            tally.gold(),
            tally.said());
  }

  private String accuracies() {
    return "status %s%% (of %.0f)  time %s%% (of %.0f)  participants found %s%% (of %.0f)"
        .formatted(
            percent(total.statuses().precision()),
            total.statuses().gold(),
            percent(total.times().precision()),
            total.times().gold(),
            percent(total.participants().recall()),
            total.participants().gold());
  }

  /** Triples of each type. */
  public List<String> byType() {
    return total.triples().keySet().stream()
        .map(type -> line("  " + type, score -> score.triples().getOrDefault(type, Tally.NONE)))
        .toList();
  }

  /** The first mistakes, so many. */
  public List<String> mistakes(int count) {
    return evaluation.mistakes().stream().limit(count).map(Mistake::toString).toList();
  }

  /** The figures of the summary as one JSON object. */
  public String json() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("event", precisionRecallF1(total.event()));
    figures.put("triple", precisionRecallF1(total.triple()));
    figures.put("dyad", precisionRecallF1(total.dyads()));
    figures.put("status_accuracy", percent(total.statuses().precision()));
    figures.put("time_accuracy", percent(total.times().precision()));
    figures.put("participant_recall", percent(total.participants().recall()));
    return Row.JSON.valueToTree(figures).toString();
  }

  private static List<BigDecimal> precisionRecallF1(Tally tally) {
    return List.of(percent(tally.precision()), percent(tally.recall()), percent(tally.f1()));
  }

  private static BigDecimal percent(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN);
  }
}
