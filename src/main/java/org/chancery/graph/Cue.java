package org.chancery.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.event.DiplomaticEvent;
import org.chancery.text.Span;

/**
 * Words that decide on a code: one of {@code anywhere} in the trigger or near it, or one of {@code
 * inTrigger} in the trigger itself. Without any, it fits always.
 */
record Cue(List<Pattern> anywhere, List<Pattern> inTrigger) {
  /** Marks a word of which only the trigger counts. */
  private static final String TRIGGER = "=";

  /**
   * The words of an event's sentence that count.
   *
   * @param near the trigger and the words on either side
   */
  record Words(List<String> trigger, List<String> near) {
    private static final int REACH = 5;
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}-]+");

    static Words of(DiplomaticEvent event, String text) {
      Span sentence = event.sentenceSpan();
      List<String> trigger = words(event.trigger().in(text));
      List<String> before = words(text.substring(sentence.start(), event.trigger().start()));
      List<String> after = words(text.substring(event.trigger().end(), sentence.end()));
      List<String> near = new ArrayList<>(trigger);
      near.addAll(before.subList(Math.max(0, before.size() - REACH), before.size()));
      near.addAll(after.subList(0, Math.min(REACH, after.size())));
      return new Words(trigger, near);
    }

    private static List<String> words(String text) {
      return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
  }

  /** The cue that a cell of the table states. */
  static Cue of(String cell) {
    List<String> expressions =
        Arrays.stream(cell.split(";")).filter(expression -> !expression.isEmpty()).toList();
    return new Cue(
        expressions.stream().filter(e -> !e.startsWith(TRIGGER)).map(Cue::pattern).toList(),
        expressions.stream()
            .filter(e -> e.startsWith(TRIGGER))
            .map(e -> pattern(e.substring(TRIGGER.length())))
            .toList());
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean isIn(Words words) {
    boolean isOpen = anywhere.isEmpty() && inTrigger.isEmpty();
    return isOpen || isAmong(anywhere, words.near()) || isAmong(inTrigger, words.trigger());
  }

  private static boolean isAmong(List<Pattern> patterns, List<String> words) {
    return patterns.stream().anyMatch(p -> words.stream().anyMatch(w -> p.matcher(w).matches()));
  }
}
