package org.chancery.coding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.InputException;

/**
 * An object of the events-out contract. What is left out, or null, is empty; what has another shape
 * than the contract gives it is refused.
 */
record Coded(JsonNode json) {
  String text(String key) {
    return value(key, JsonNode::isValueNode, "a text").map(JsonNode::asText).orElse("");
  }

  /** The text under a key that has to be there. */
  String required(String key) {
    String text = text(key);
    if (text.isBlank()) {
      throw new InputException("no \"%s\" in %s".formatted(key, abbreviated(json)));
    }
    return text;
  }

  int number(String key) {
    JsonNode value = json.path(key);
    if (!value.isInt()) {
      throw new InputException("no whole number \"%s\" in %s".formatted(key, abbreviated(json)));
    }
    return value.intValue();
  }

  /** A number from 0 to 1. */
  Optional<Double> share(String key) {
    return value(key, Coded::isShare, "a number from 0 to 1").map(JsonNode::doubleValue);
  }

  Optional<Coded> object(String key) {
    return value(key, JsonNode::isObject, "an object").map(Coded::new);
  }

  /** The objects in the list under the key. */
  List<Coded> objects(String key) {
    return items(key, JsonNode::isObject, "a list of objects").map(Coded::new).toList();
  }

  /** The texts in the list under the key. */
  List<String> texts(String key) {
    return items(key, JsonNode::isValueNode, "a list of texts").map(JsonNode::asText).toList();
  }

  private static boolean isShare(JsonNode value) {
    return value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 1;
  }

  private Stream<JsonNode> items(String key, Predicate<JsonNode> fits, String expected) {
    Predicate<JsonNode> fitting = list -> list.isArray() && items(list).allMatch(fits);
    return value(key, fitting, expected).stream().flatMap(Coded::items);
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private Optional<JsonNode> value(String key, Predicate<JsonNode> fits, String expected) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!fits.test(value)) {
      throw new InputException(
          "\"%s\" is %s where %s is expected".formatted(key, abbreviated(value), expected));
    }
    return Optional.of(value);
  }

  private static String abbreviated(JsonNode json) {
    String all = json.toString();
    return all.length() > 80 ? all.substring(0, 80) + "…" : all;
  }
}
