package org.chancery.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream of bytes, one in memory at a time. */
final class Lines {
  /**
   * A line without its end.
   *
   * @param number from 1
   * @param bytes the whole line, unless it is too long
   */
  record Line(long number, byte[] bytes, boolean isTooLong) {}

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The number of the last line given; 0 before the first. */
  long number() {
    return number;
  }

  /** The next line; none at the end. */
  Optional<Line> next() throws IOException {
    if (isAtEnd()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isTooLong = false;
    while (!isAtEnd()) {
      int stop = lineEnd();
      isTooLong |= line.size() + stop - position > Source.LARGEST_ARTICLE;
      if (!isTooLong) {
        line.write(buffer, position, stop - position);
      }
      position = stop;
      if (stop < end) {
        position++;
        break;
      }
    }
    return Optional.of(new Line(number, line.toByteArray(), isTooLong));
  }

  private boolean isAtEnd() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer));
    }
    return end == 0;
  }

  private int lineEnd() {
    int stop = position;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }
}
