package org.chancery.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.text.NameKind;

/** Scores of trees, tags, lemmas and names as lines of two tables, in per cent. */
public final class ParseReport {
  private static final String ROW = "%-40s%s";
  private static final String HEAD_CELL = "%10s";
  private static final String CELL = "%10.2f";

  private ParseReport() {}

  /** The head of the table of trees. */
  public static String treeHead() {
    Stream<String> labels = Arrays.stream(ParseMeasure.values()).map(ParseMeasure::label);
    return head("F1", Stream.concat(Stream.of("sentences"), labels));
  }

  public static String line(String name, ParseScore score) {
    Stream<Tally> tallies =
        Arrays.stream(ParseMeasure.values()).map(measure -> score.measures().get(measure));
    return line(name, Stream.concat(Stream.of(score.sentences()), tallies).map(Tally::f1));
  }

  /** The head of the table of names. */
  public static String nameHead() {
    return head(
        "exact names", Stream.of("precision", "recall", "F1", "PER F1", "ORG F1", "LOC F1"));
  }

  public static String line(String name, NameScore score) {
    Tally all = score.all();
    Stream<Double> kinds =
        Stream.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE)
            .map(kind -> score.of(kind).f1());
    return line(name, Stream.concat(Stream.of(all.precision(), all.recall(), all.f1()), kinds));
  }

  private static String head(String title, Stream<String> labels) {
    return ROW.formatted(title, labels.map(HEAD_CELL::formatted).collect(joining()));
  }

  private static String line(String name, Stream<Double> shares) {
    return ROW.formatted(
        name,
        shares.map(share -> String.format(Locale.ROOT, CELL, 100 * share)).collect(joining()));
  }
}
