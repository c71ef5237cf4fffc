package org.chancery.coding;

import org.chancery.InputException;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

/** The text that was coded; finds its stretches by offsets that count code points. */
record CodedText(String text, CodePoints codePoints) {
  static CodedText of(String text) {
    return new CodedText(text, CodePoints.of(text));
  }

  /** The stretch; refuses one in which other words stand than the coder saw there. */
  Span span(Coded words) {
    Span span = span(words.number("start"), words.number("end"));
    String seen = words.text("text");
    if (!seen.isEmpty() && !seen.equals(span.in(text))) {
      throw new InputException(
          "'%s' is said to stand at %d to %d, where the text has '%s'"
              .formatted(seen, words.number("start"), words.number("end"), span.in(text)));
    }
    return span;
  }

  private Span span(int start, int end) {
    int length = text.codePointCount(0, text.length());
    if (start < 0 || end < start || end > length) {
      throw new InputException(
          "no stretch from %d to %d in a text of %d characters".formatted(start, end, length));
    }
    return new Span(codePoints.unit(start), codePoints.unit(end));
  }

  Span whole() {
    return new Span(0, text.length());
  }
}
