package org.chancery.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * How what a page shows goes with what was found, with as few differences as possible. One item (a
 * line, or a word of a line) is said to stand for any number of items; inside of items, {@code …}
 * stands for any text.
 */
final class Alignment {
  private enum Step {
    SAME,
    ANY,
    CHANGED,
    GONE,
    NEW
  }

  private static final String ANY_TEXT = "…";
  private static final String ANY_LINES = "...";
  private static final int CHANGED_COST = 2;
  private static final int GONE_COST = 3;
  private static final int NEW_COST = 3;

  private final List<String> shown;
  private final List<String> found;
  private final String any;
  private final int[][] costs;

  private Alignment(List<String> shown, List<String> found, String any) {
    this.shown = shown;
    this.found = found;
    this.any = any;
    this.costs = new int[shown.size() + 1][found.size() + 1];
    for (int i = shown.size(); i >= 0; i--) {
      for (int j = found.size(); j >= 0; j--) {
        costs[i][j] = i == shown.size() && j == found.size() ? 0 : cost(best(i, j), i, j);
      }
    }
  }

  static Alignment ofLines(List<String> shown, List<String> found) {
    return new Alignment(shown, found, ANY_LINES);
  }

  boolean isMatch() {
    return costs[0][0] == 0;
  }

  /** The lines, with {@code -} before those shown and not found, {@code +} before the reverse. */
  String difference() {
    List<String> lines = new ArrayList<>();
    walk(
        (step, line, foundLine) -> {
          switch (step) {
            case CHANGED -> lines.addAll(List.of("- " + line, "+ " + foundLine));
            case GONE -> lines.add("- " + line);
            case NEW -> lines.add("+ " + foundLine);
            case SAME, ANY -> lines.add("  " + line);
          }
        });
    return String.join("\n", lines);
  }

  /** The lines found, but with what stands for any text or lines where it still does. */
  List<String> rewritten() {
    return rewritten(Alignment::rewrittenLine);
  }

  private static String rewrittenLine(String shown, String found) {
    Alignment words = new Alignment(split(shown), split(found), ANY_TEXT);
    return words.rewritten((shownWord, foundWord) -> foundWord).stream().collect(joining());
  }

  private static List<String> split(String line) {
    return Arrays.asList(line.split("(?<=\\s)|(?=\\s)"));
  }

  private List<String> rewritten(BinaryOperator<String> changed) {
    List<String> items = new ArrayList<>();
    walk(
        (step, item, foundItem) -> {
          switch (step) {
            case SAME, ANY -> items.add(item);
            case CHANGED -> items.add(changed.apply(item, foundItem));
            case NEW -> items.add(foundItem);
            case GONE -> {
              // is no longer found
            }
          }
        });
    return items;
  }

  private interface Walker {
    /** Takes a step with what is shown and what is found there; empty where there is none. */
    void take(Step step, String shownItem, String foundItem);
  }

  private void walk(Walker walker) {
    int i = 0;
    int j = 0;
    while (i < shown.size() || j < found.size()) {
      Step step = best(i, j);
      if (step == Step.ANY && j < found.size() && costs[i][j + 1] <= costs[i + 1][j]) {
        j++;
        continue;
      }
      walker.take(step, item(shown, i), item(found, j));
      i += step == Step.NEW ? 0 : 1;
      j += step == Step.SAME || step == Step.CHANGED || step == Step.NEW ? 1 : 0;
    }
  }

  private static String item(List<String> items, int index) {
    return index < items.size() ? items.get(index) : "";
  }

  private Step best(int i, int j) {
    if (i == shown.size()) {
      return Step.NEW;
    }
    if (shown.get(i).strip().equals(any)) {
      return Step.ANY;
    }
    if (j == found.size()) {
      return Step.GONE;
    }
    List<Step> steps =
        matches(shown.get(i), found.get(j))
            ? List.of(Step.SAME, Step.GONE, Step.NEW)
            : List.of(Step.CHANGED, Step.GONE, Step.NEW);
    return steps.stream()
        .min((one, other) -> Integer.compare(cost(one, i, j), cost(other, i, j)))
        .orElseThrow();
  }

  private int cost(Step step, int i, int j) {
    return switch (step) {
      case SAME -> costs[i + 1][j + 1];
      case ANY -> Math.min(costs[i + 1][j], j < found.size() ? costs[i][j + 1] : costs[i + 1][j]);
      case CHANGED -> CHANGED_COST + costs[i + 1][j + 1];
      case GONE -> GONE_COST + costs[i + 1][j];
      case NEW -> NEW_COST + costs[i][j + 1];
    };
  }

  private static boolean matches(String shown, String found) {
    return shown.contains(ANY_TEXT)
        ? Pattern.matches(
            Arrays.stream(shown.split(ANY_TEXT, -1)).map(Pattern::quote).collect(joining(".*")),
            found)
        : shown.equals(found);
  }
}
