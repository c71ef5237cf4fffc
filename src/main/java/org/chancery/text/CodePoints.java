package org.chancery.text;

/**
 * The offsets of a text in Unicode code points, in which Chancery's outputs count, beside the
 * UTF-16 code units in which Java counts.
 */
public final class CodePoints {
  private final String text;
  private final boolean same;

  private CodePoints(String text) {
    this.text = text;
    this.same = text.chars().noneMatch(c -> Character.isHighSurrogate((char) c));
  }

  public static CodePoints of(String text) {
    return new CodePoints(text);
  }

  /** The code points before the given code unit. */
  public int before(int unit) {
    return same ? unit : text.codePointCount(0, unit);
  }

  /** The span, counted in code points. */
  public Span of(Span span) {
    return same ? span : new Span(before(span.start()), before(span.end()));
  }

  /** The code unit before which stand so many code points. */
  public int unit(int codePoints) {
    return same ? codePoints : text.offsetByCodePoints(0, codePoints);
  }
}
