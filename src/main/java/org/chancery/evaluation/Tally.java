package org.chancery.evaluation;

/**
 * Counts from which precision (right of said) and recall (found of gold) follow.
 *
 * @param found how much of the gold was found
 * @param right how much of what was said is right
 * @param gold how much there was to find
 * @param said how much was said
 */
public record Tally(double found, double right, double gold, double said) {
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(double hits, double gold, double said) {
    return new Tally(hits, hits, gold, said);
  }

  /** One question, answered rightly or wrongly: its precision is an accuracy. */
  static Tally answer(boolean right) {
    return of(right ? 1 : 0, 1, 1);
  }

  public Tally plus(Tally other) {
    return new Tally(
        found + other.found, right + other.right, gold + other.gold, said + other.said);
  }

  public double precision() {
    return said == 0 ? 0 : right / said;
  }

  public double recall() {
    return gold == 0 ? 0 : found / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
