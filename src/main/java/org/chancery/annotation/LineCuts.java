package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/**
 * Cuts lines such as nobody writes, but a table, a broken page or a picture in letters may hold.
 * What finds sentences and words takes time that grows with the square of a line or of characters
 * without white space between; so this bounds it. Lines of news stay whole.
 */
final class LineCuts {
  /** Characters of the longest line; longer ones end where a sentence seems to. */
  static final int LONGEST_LINE = 100_000;

  /** Most characters without white space; few addresses of pages are longer. */
  static final int LONGEST_RUN = 300;

  private static final String STOPS = ".!?";
  private static final String PAUSES = ",;:";

  private LineCuts() {}

  /** The parts of a line, one after the other; itself if it is not too long. */
  static List<Span> of(String line) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    int run = 0;
    for (int at = 0; at < line.length(); at++) {
      run = Normalisation.isBlank(line.charAt(at)) ? 0 : run + 1;
      boolean isTooLong = run > LONGEST_RUN || at - start >= LONGEST_LINE;
      if (isTooLong && !isInsideCharacter(line, at)) {
        int end = run > LONGEST_RUN ? at : end(line, start, at);
        parts.add(new Span(start, end));
        start = end;
        run = Math.min(run, at - end + 1);
      }
    }
    parts.add(new Span(start, line.length()));
    return parts;
  }

  private static boolean isInsideCharacter(String line, int at) {
    return at > 0 && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
  }

  /** Where the last sentence ends; or the last clause; or the last word. */
  private static int end(String line, int start, int most) {
    int stop = lastAfter(STOPS, line, start, most);
    int end = stop > start ? stop : lastAfter(PAUSES, line, start, most);
    return end > start ? end : lastBlank(line, start, most);
  }

  private static int lastAfter(String signs, String line, int start, int most) {
    int end = most;
    while (end > start
        && !(Normalisation.isBlank(line.charAt(end)) && signs.indexOf(line.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  private static int lastBlank(String line, int start, int most) {
    int end = most;
    while (end > start && !Normalisation.isBlank(line.charAt(end))) {
      end--;
    }
    return end > start ? end : most;
  }
}
