package org.chancery.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that say when, by class, each with its value: {@code words.tsv}. */
final class Vocabulary {
  private static final Vocabulary STANDARD = new Vocabulary(rows("words.tsv", 3));

  private final Map<String, Map<String, String>> valueOfWord = new HashMap<>();
  private final Map<String, String> alternatives = new HashMap<>();

  private Vocabulary(List<String[]> rows) {
    for (String[] row : rows) {
      Map<String, String> values = valueOfWord.computeIfAbsent(row[0], c -> new HashMap<>());
      for (String word : row[2].split("\\|")) {
        values.put(word.toLowerCase(Locale.ROOT), row[1]);
      }
      alternatives.merge(row[0], row[2], (some, more) -> some + "|" + more);
    }
  }

  /** That of the table beside this class, read once. */
  static Vocabulary standard() {
    return STANDARD;
  }

  /** The rows of a table beside this class, comments left out. */
  static List<String[]> rows(String name, int columns) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(name, number, line, columns));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] row(String name, int number, String line, int columns) {
    String[] row = line.split("\t");
    if (row.length != columns) {
      throw new IllegalStateException(
          "%s:%d: found %d columns in \"%s\", expected %d parted by tabs"
              .formatted(name, number, row.length, line, columns));
    }
    return row;
  }

  Set<String> words(String wordClass) {
    return valueOfWord.get(wordClass).keySet();
  }

  /** What matches any word of the class: longer words first, small initials also as capitals. */
  String regex(String wordClass) {
    return List.of(alternatives.get(wordClass).split("\\|")).stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Vocabulary::regexOf)
        .collect(Collectors.joining("|"));
  }

  private static String regexOf(String word) {
    char first = word.charAt(0);
    String rest = Pattern.quote(word.substring(1)).replace(" ", "\\E\\s+\\Q");
    return Character.isLowerCase(first)
        ? "[%c%c]%s".formatted(first, Character.toUpperCase(first), rest)
        : Pattern.quote(word.substring(0, 1)) + rest;
  }

  /** Whether the word belongs to the class. */
  boolean has(String wordClass, String word) {
    return valueOfWord.get(wordClass).containsKey(word.toLowerCase(Locale.ROOT));
  }

  String value(String wordClass, String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return valueOfWord.get(wordClass).get(plain);
  }
}
