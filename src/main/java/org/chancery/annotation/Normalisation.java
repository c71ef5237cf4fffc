package org.chancery.annotation;

/**
 * A text in plain characters, each put in place of one, so that offsets in the copy are offsets in
 * the text: quotes and dashes as in ASCII, all breaks of lines as line feeds, all other white space
 * as spaces.
 */
final class Normalisation {
  private static final String TYPOGRAPHIC = "“”„«»‘’‚`–—―‐‑−";
  private static final String PLAIN = "\"\"\"\"\"''''------";
  private static final String BREAKS = "\n\r\f\u000b\u0085\u2028\u2029";

  private Normalisation() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char character) {
    if (BREAKS.indexOf(character) >= 0) {
      return '\n';
    }
    int typographic = TYPOGRAPHIC.indexOf(character);
    return typographic >= 0 ? PLAIN.charAt(typographic) : isBlank(character) ? ' ' : character;
  }

  /** Whether the character stands between words: white space of any kind, control characters. */
  static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || character == '\ufeff'
        || character == '\u200b';
  }
}
