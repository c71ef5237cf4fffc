package org.chancery.evaluation;

/**
 * A pair that was missed, or that was said and is not in the gold.
 *
 * @param event for people to read, e.g. {@code Visit(Antony Blinken, Egypt)}
 * @param trigger the words that express it
 * @param sentence its words
 */
public record Mistake(Kind kind, String place, String event, String trigger, String sentence) {
  /** Which way it is wrong. */
  public enum Kind {
    MISSED,
    FALSE
  }

  @Override
  public String toString() {
    return "%-6s %s %s <%s>  |  %s".formatted(kind, place, event, trigger, sentence);
  }
}
