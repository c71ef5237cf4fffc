package org.chancery.text;

/**
 * A name that the model found.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
public record Name(NameKind kind, int first, int last) {
  public Name {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("not a name: " + first + ".." + last);
    }
  }
}
