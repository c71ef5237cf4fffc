package org.chancery.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.InputException;

/**
 * What somebody who read two sentences decided: whether they tell of one event.
 *
 * @param type local name of the class of both events
 */
public record EventPair(String type, Place first, Place second, boolean isSame) {
  private static final String HEADER = "type\tarticle\tstart\tarticle\tstart\tverdict";

  /**
   * Where an event is told.
   *
   * @param start of the word that tells it, in code points
   */
  public record Place(String article, int start) {}

  /** Those of a tab-separated file; lines that begin with {@code #} are comments. */
  public static List<EventPair> read(Path file) {
    List<EventPair> pairs = new ArrayList<>();
    List<String> lines = lines(file);
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank() && !line.startsWith("#") && !line.equals(HEADER)) {
        pairs.add(pair(file + ":" + number, line.split("\t", -1)));
      }
    }
    return pairs;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new InputException(
          "%s: cannot be read (%s): give a file of pairs of events".formatted(file, unreadable),
          unreadable);
    }
  }

  private static EventPair pair(String place, String[] cells) {
    if (cells.length != HEADER.split("\t").length
        || !cells[2].matches("\\d+")
        || !cells[4].matches("\\d+")
        || !cells[5].matches("same|other")) {
      throw new InputException(
          "%s: found '%s', expected %s, with 'same' or 'other' as the verdict"
              .formatted(place, String.join(" ", cells), HEADER.replace('\t', ' ')));
    }
    return new EventPair(
        cells[0],
        new Place(cells[1], Integer.parseInt(cells[2])),
        new Place(cells[3], Integer.parseInt(cells[4])),
        cells[5].equals("same"));
  }
}
