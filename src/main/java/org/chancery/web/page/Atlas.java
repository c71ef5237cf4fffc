package org.chancery.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where states and places lie, by the gazetteer: for stores that do not say so themselves. */
final class Atlas {
  private static final String FOLDER = "/org/chancery/ontology/gazetteer/";

  private final Map<String, Point> points = new HashMap<>();

  private Atlas() {}

  /** Of the gazetteer that comes with Chancery. */
  static Atlas load() {
    Atlas atlas = new Atlas();
    atlas.read("places.tsv");
    atlas.read("states.tsv");
    return atlas;
  }

  /** The point of the state or place of that local name. */
  Optional<Point> point(String localName) {
    return Optional.ofNullable(points.get(localName));
  }

  private void read(String file) {
    try (InputStream stream = Atlas.class.getResourceAsStream(FOLDER + file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
      List<String> columns = List.of(rows.get(0).split("\t"));
      int latitude = columns.indexOf("lat");
      int longitude = columns.indexOf("lon");
      rows.stream()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .forEach(r -> add(r, latitude, longitude));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String[] row, int latitude, int longitude) {
    if (!row[latitude].isEmpty() && !row[longitude].isEmpty()) {
      double north = Double.parseDouble(row[latitude]);
      points.put(row[0], new Point(north, Double.parseDouble(row[longitude])));
    }
  }
}
