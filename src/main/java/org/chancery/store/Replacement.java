package org.chancery.store;

/**
 * An article whose id an earlier one of the same load has, with another text or date: it takes the
 * place of that one.
 *
 * @param where its file, and its line where the file holds several
 * @param before the place of the earlier one
 */
public record Replacement(String id, String where, String before) {
  @Override
  public String toString() {
    return ("%s: its id '%s' is that of another article, %s, whose place it takes: give each an id"
            + " of its own to keep both")
        .formatted(where, id, before);
  }
}
