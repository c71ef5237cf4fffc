package org.chancery.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Sentence;

/** Things by the words that name them, to be found where a sentence has those words. */
final class Wordings<T> {
  /** What the words from one token to another name. */
  record Found<T>(T thing, int first, int last) {}

  private static final int LONGEST = 7;

  private final Map<String, T> byWords = new HashMap<>();

  /** Adds words, in lower case and a space apart; the first thing that they name keeps them. */
  void add(String words, T thing) {
    byWords.putIfAbsent(words, thing);
  }

  /** Whether the words, taken alone, name something. */
  boolean contains(String words) {
    return byWords.containsKey(words.toLowerCase(Locale.ROOT));
  }

  /** What the words that end at the given token name; the longest wording wins. */
  Optional<Found<T>> endingAt(Sentence sentence, int last) {
    Found<T> found = null;
    StringBuilder words = new StringBuilder();
    for (int first = last; first >= Math.max(0, last - LONGEST + 1); first--) {
      words.insert(0, sentence.token(first).form().toLowerCase(Locale.ROOT));
      T thing = byWords.get(words.toString());
      if (thing != null) {
        found = new Found<>(thing, first, last);
      }
      words.insert(0, sentence.isGlued(first) ? "" : " ");
    }
    return Optional.ofNullable(found);
  }
}
