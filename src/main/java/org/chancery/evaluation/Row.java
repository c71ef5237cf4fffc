package org.chancery.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.chancery.InputException;
import org.chancery.text.Span;

/** A JSON object in a JSON Lines file, and where it stands. */
record Row(String place, JsonNode json) {
  static final JsonMapper JSON = new JsonMapper();

  static List<Row> read(Path file) {
    return read(file.toString(), lines(file));
  }

  /**
   * @param name how messages call the lines
   */
  static List<Row> read(String name, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank()) {
        rows.add(parse(name + ":" + number, line));
      }
    }
    return rows;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new InputException(
          "%s: cannot be read as UTF-8 text (%s). Give a JSON Lines file.".formatted(file, e), e);
    }
  }

  private static Row parse(String place, String line) {
    try {
      Row row = new Row(place, JSON.readTree(line));
      return row.require(row.json, JsonNode::isObject, "a JSON object");
    } catch (JsonProcessingException e) {
      String found = e.getOriginalMessage();
      throw new InputException("%s: found broken JSON (%s).".formatted(place, found), e);
    }
  }

  private Row require(JsonNode node, Predicate<JsonNode> test, String expected) {
    if (!test.test(node)) {
      throw new InputException(
          "%s: found %s where %s is expected. See docs/evaluate.md#files."
              .formatted(place, node.isMissingNode() ? "nothing" : node, expected));
    }
    return new Row(place, node);
  }

  private JsonNode value(String key, Predicate<JsonNode> test, String expected) {
    return require(json.path(key), test, "\"%s\": %s".formatted(key, expected)).json;
  }

  String text(String key) {
    return value(key, JsonNode::isTextual, "text").textValue();
  }

  /** The text under the key; empty if it is null or missing. */
  String textOrNone(String key) {
    return isNothing(key) ? "" : text(key);
  }

  private boolean isNothing(String key) {
    return json.path(key).isMissingNode() || json.path(key).isNull();
  }

  int number(String key) {
    return value(key, JsonNode::isInt, "a whole number").intValue();
  }

  Row row(String key) {
    return new Row(place, value(key, JsonNode::isObject, "an object"));
  }

  /** The objects or lists in the list under the key. */
  List<Row> rows(String key) {
    JsonNode list = value(key, JsonNode::isArray, "a list");
    return StreamSupport.stream(list.spliterator(), false).map(n -> new Row(place, n)).toList();
  }

  /** The texts in the list under the key; none if it is null or missing. */
  List<String> texts(String key) {
    if (isNothing(key)) {
      return List.of();
    }
    String expected = "\"%s\": a list of texts".formatted(key);
    return StreamSupport.stream(value(key, JsonNode::isArray, "a list").spliterator(), false)
        .map(item -> require(item, JsonNode::isTextual, expected).json.textValue())
        .toList();
  }

  /** The place from one number to before another, in code points of the text. */
  Span span(JsonNode start, JsonNode end, String text) {
    int length = text.codePointCount(0, text.length());
    boolean areNumbers = start.isInt() && end.isInt();
    if (!areNumbers
        || start.intValue() < 0
        || end.intValue() > length
        || end.intValue() < start.intValue()) {
      throw refused(
          "[%s, %s], expected start and end of a place in the text of %d code points"
              .formatted(start, end, length));
    }
    return new Span(start.intValue(), end.intValue());
  }

  InputException refused(String found) {
    return new InputException("%s: found %s. See docs/evaluate.md#files.".formatted(place, found));
  }
}
