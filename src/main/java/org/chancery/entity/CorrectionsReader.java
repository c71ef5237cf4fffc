package org.chancery.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.InputException;
import org.chancery.entity.Correction.Kind;
import org.chancery.text.EditDistance;

/** Reads a file of corrections and refuses what contradicts itself or speaks of nobody. */
final class CorrectionsReader {
  private static final String COLUMNS = "correction subject entity";
  private static final int SLIP = 2;

  private final Map<String, Entity> entities;
  private final List<Correction> corrections = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> merged = new HashMap<>();

  private CorrectionsReader(Map<String, Entity> entities) {
    this.entities = entities;
  }

  static List<Correction> read(Path file, Map<String, Entity> entities) {
    CorrectionsReader reader = new CorrectionsReader(entities);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      Table.read(file.toString(), lines, COLUMNS).rows().forEach(reader::add);
    } catch (IOException unreadable) {
      throw new InputException(
          "%s: the corrections cannot be read (%s); give the path of a UTF-8 file"
              .formatted(file, unreadable),
          unreadable);
    }
    return reader.corrections;
  }

  private void add(Table.Row row) {
    Kind kind =
        Kind.of(row.need("correction"))
            .orElseThrow(
                () ->
                    row.error(
                        "no correction " + row.get("correction"),
                        "write name, not-same-as or same-as"));
    Correction correction = new Correction(kind, row.need("subject"), row.need("entity"));
    checkEntity(row, correction.entity());
    if (correction.isOfWords()) {
      checkWords(row, correction);
    } else {
      checkMerger(row, correction);
    }
    corrections.add(correction);
  }

  /** An id that the gazetteer lacks is somebody it does not know, unless it looks like a slip. */
  private void checkEntity(Table.Row row, String id) {
    if (!id.equals(Spelling.slug(id))) {
      throw row.error(
          "\"" + id + "\" is no id", "write the last part of an entity's IRI, such as ana-orlo");
    }
    if (!entities.containsKey(id)) {
      Set<String> near = new TreeSet<>();
      entities.keySet().stream().filter(known -> isNear(known, id)).forEach(near::add);
      if (!near.isEmpty()) {
        throw row.error(
            "no entity " + id, "if it is new, choose an id less like " + String.join(", ", near));
      }
    }
  }

  private static boolean isNear(String known, String id) {
    return Math.abs(known.length() - id.length()) <= SLIP
        && EditDistance.between(known, id) <= SLIP;
  }

  /** Words mean one entity: two lines must not say two. */
  private void checkWords(Table.Row row, Correction correction) {
    String words = Spelling.key(correction.subject());
    if (words.isEmpty()) {
      throw row.error("\"" + correction.subject() + "\" holds no letters", "write a name");
    }
    String about =
        correction.kind() == Kind.NAME ? words : words + " / " + correction.entity() + " / not";
    String before = places.putIfAbsent(about, row.where());
    if (before != null) {
      throw row.error(
          "\"" + correction.subject() + "\" is corrected by " + before + " too", "keep one line");
    }
  }

  private void checkMerger(Table.Row row, Correction correction) {
    if (merged.putIfAbsent(correction.subject(), correction.entity()) != null) {
      throw row.error(correction.subject() + " is merged a second time", "keep one line");
    }
    Set<String> seen = new HashSet<>();
    for (String id = correction.subject(); id != null; id = merged.get(id)) {
      if (!seen.add(id)) {
        throw row.error(correction.subject() + " would be merged into itself", "remove a line");
      }
    }
  }
}
