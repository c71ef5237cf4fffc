package org.chancery.event;

import org.chancery.text.Token;

/**
 * A word that fills a slot of a predicate.
 *
 * @param path the relations that lead from the predicate to the word, e.g. {@code xcomp^ nsubj}: up
 *     where marked, else down
 */
public record Argument(Slot slot, Token token, String path) {
  Argument in(Slot other) {
    return new Argument(other, token, path);
  }

  /** The argument reached by first walking the given steps. */
  Argument after(String steps) {
    return new Argument(slot, token, steps + " " + path);
  }
}
