package org.chancery.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.InputException;

/**
 * A file of the gazetteer: lines that begin with {@code #} are comments, the first other line names
 * the columns, tabs part the cells and {@code |} parts several values of a cell.
 */
record Table(List<Row> rows) {
  /** One line; {@code where} says file and line. */
  record Row(String where, Map<String, Integer> columns, String[] cells) {
    String get(String column) {
      return cells[columns.get(column)];
    }

    /** A cell that must not be empty. */
    String need(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw error("nothing in column " + column, "fill it in");
      }
      return value;
    }

    List<String> list(String column) {
      String value = get(column);
      return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    InputException error(String found, String remedy) {
      return new InputException(where + ": " + found + "; " + remedy);
    }
  }

  /** Reads all lines; the columns must be the expected ones, in this order. */
  static Table read(String file, BufferedReader lines, String expected) throws IOException {
    List<String> names = List.of(expected.split(" "));
    List<Row> rows = new ArrayList<>();
    int number = 0;
    boolean named = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String where = file + ":" + number;
      if (named) {
        rows.add(row(where, line, names));
      } else {
        checkColumns(where, line, names);
        named = true;
      }
    }
    return new Table(List.copyOf(rows));
  }

  private static void checkColumns(String where, String line, List<String> names) {
    if (!List.of(line.split("\t", -1)).equals(names)) {
      throw new InputException(
          where + ": found the columns \"" + line + "\"; expected " + String.join(" ", names));
    }
  }

  private static Row row(String where, String line, List<String> names) {
    String[] cells = line.split("\t", -1);
    if (cells.length != names.size()) {
      throw new InputException(
          "%s: found %d cells, expected %d (%s); part them by tabs"
              .formatted(where, cells.length, names.size(), String.join(", ", names)));
    }
    return new Row(where, positions(names), cells);
  }

  private static final Map<List<String>, Map<String, Integer>> POSITIONS =
      new java.util.concurrent.ConcurrentHashMap<>();

  private static Map<String, Integer> positions(List<String> names) {
    return POSITIONS.computeIfAbsent(names, Table::numbered);
  }

  private static Map<String, Integer> numbered(List<String> names) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      positions.put(names.get(i), i);
    }
    return Map.copyOf(positions);
  }
}
