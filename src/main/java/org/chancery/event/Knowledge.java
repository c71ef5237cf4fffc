package org.chancery.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.InputException;

/** Reads the files of {@code ontology/} that travel inside the jar. */
public final class Knowledge {
  private static final String FOLDER = "/org/chancery/ontology/";

  /**
   * A line of a tab-separated file.
   *
   * @param place file and line, e.g. {@code event-types.tsv:7}
   */
  public record Row(String place, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of the given column, from 0. */
    public String cell(int column) {
      if (column >= cells.size()) {
        throw new InputException(
            "%s: %d columns, expected at least %d: add the missing ones, separated by tabs"
                .formatted(place, cells.size(), column + 1));
      }
      return cells.get(column);
    }

    /** The words of the given column, with bars between. */
    String[] words(int column) {
      return cell(column).split("\\|");
    }
  }

  private Knowledge() {}

  /** The lines of a tab-separated file but comments and empty ones. */
  public static List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(file + ":" + number, List.of(line.split("\t", -1))));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return rows;
  }

  /** The file, to be read as text. */
  public static BufferedReader open(String file) {
    InputStream stream = Knowledge.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new InputException("ontology/%s is missing from the jar".formatted(file));
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
