package org.chancery.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.InputException;

/**
 * Reads mentions judged by hand: a line each with article, start, end, kind and entity meant, and a
 * note, set apart by tabs; several kinds and entities by spaces. Lines that begin with {@code #}
 * are comments.
 */
public final class JudgementReader {
  private static final int COLUMNS = 6;

  private JudgementReader() {}

  /**
   * The judgements of a file.
   *
   * @param file its name, for messages
   */
  public static List<JudgedMention> read(String file, String content) {
    List<String> lines = content.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
        .mapToObj(i -> mention(lines.get(i), file + ":" + (i + 1)))
        .toList();
  }

  private static JudgedMention mention(String line, String place) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new InputException(
          "%s: found %d cells, expected %d (article, start, end, kind, entity, note); part them by"
                  .formatted(place, cells.length, COLUMNS)
              + " tabs");
    }
    try {
      int start = Integer.parseInt(cells[1]);
      return new JudgedMention(
          cells[0], start, Integer.parseInt(cells[2]), names(cells[3]), names(cells[4]));
    } catch (NumberFormatException noNumber) {
      throw new InputException(
          "%s: found the offsets %s and %s, expected whole numbers; count code points from 0"
              .formatted(place, cells[1], cells[2]),
          noNumber);
    }
  }

  private static Set<String> names(String cell) {
    return Stream.of(cell.split(" ")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
  }
}
