package org.chancery.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.InputException;

/**
 * Which column of a table holds which key of an article; a key that is not mapped is its own
 * column's name.
 *
 * @param byKey column by key
 */
public record Columns(Map<String, String> byKey) {
  /** The keys of an article. */
  static final List<String> KEYS =
      List.of("id", "date", "title", "text", "url", "source", "language");

  /** Columns that bear the names of the keys. */
  public static final Columns SAME = new Columns(Map.of());

  public Columns {
    byKey = Map.copyOf(byKey);
  }

  /** As written on the command line: {@code text=body,date=published}. */
  public static Columns parse(String mapping) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String pair : mapping.split(",")) {
      String[] sides = pair.split("=", 2);
      if (sides.length < 2 || sides[1].isBlank() || !KEYS.contains(sides[0].strip())) {
        throw new InputException(
            "--columns %s: \"%s\" is not KEY=COLUMN: write e.g. text=body,date=published with keys among %s"
                .formatted(mapping, pair, String.join(" ", KEYS)));
      }
      byKey.put(sides[0].strip(), sides[1].strip());
    }
    return new Columns(byKey);
  }

  /** The column that holds the given key. */
  String of(String key) {
    return byKey.getOrDefault(key, key);
  }
}
