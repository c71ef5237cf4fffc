package org.chancery.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The records of a table: lines, except that a quoted field may run over several (RFC 4180). */
final class Records {
  private final Lines lines;
  private final char delimiter;

  Records(Lines lines, char delimiter) {
    this.lines = lines;
    this.delimiter = delimiter;
  }

  /** The next record, numbered by its first line; none at the end. */
  Optional<Lines.Line> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    if (line.isEmpty()) {
      return line;
    }
    long first = lines.number();
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(line.get().bytes());
    boolean isTooLong = line.get().isTooLong();
    boolean isOpen = endsInQuotes(line.get().bytes(), false);
    while (isOpen && !isTooLong && (line = lines.next()).isPresent()) {
      record.write('\n');
      record.writeBytes(line.get().bytes());
      isTooLong = line.get().isTooLong() || record.size() > Source.LARGEST_ARTICLE;
      isOpen = endsInQuotes(line.get().bytes(), true);
    }
    return Optional.of(new Lines.Line(first, record.toByteArray(), isTooLong));
  }

  /** Whether a quoted field is still open at the end of the line. */
  private boolean endsInQuotes(byte[] line, boolean beginsInQuotes) {
    boolean isQuoted = beginsInQuotes;
    boolean mayQuote = !beginsInQuotes;
    for (byte character : line) {
      if (character == '"' && (isQuoted || mayQuote)) {
        // a quote right after a closing one opens the field again: "" is a quote in it
        mayQuote = isQuoted;
        isQuoted = !isQuoted;
      } else {
        mayQuote = !isQuoted && character == delimiter;
      }
    }
    return isQuoted;
  }
}
