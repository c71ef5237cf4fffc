package org.chancery.coding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.chancery.InputException;

/** An object of the events-out contract. What is left out, or null, is empty. */
record Coded(JsonNode json) {
  String text(String key) {
    JsonNode value = json.path(key);
    if (value.isContainerNode()) {
      throw new InputException("\"%s\" is %s where a text is expected".formatted(key, value));
    }
    return value.asText("");
  }

  /** The text under a key that has to be there. */
  String required(String key) {
    String text = text(key);
    if (text.isBlank()) {
      throw new InputException("no \"%s\" in %s".formatted(key, abbreviated()));
    }
    return text;
  }

  int number(String key) {
    JsonNode value = json.path(key);
    if (!value.isInt()) {
      throw new InputException("no whole number \"%s\" in %s".formatted(key, abbreviated()));
    }
    return value.intValue();
  }

  /** A number from 0 to 1. */
  Optional<Double> share(String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > 1) {
      throw new InputException("\"%s\" is %s, not from 0 to 1".formatted(key, value));
    }
    return Optional.of(value.doubleValue());
  }

  Optional<Coded> object(String key) {
    JsonNode value = json.path(key);
    return value.isObject() ? Optional.of(new Coded(value)) : Optional.empty();
  }

  /** The objects in the list under the key. */
  List<Coded> objects(String key) {
    return StreamSupport.stream(json.path(key).spliterator(), false).map(Coded::new).toList();
  }

  /** The texts in the list under the key. */
  List<String> texts(String key) {
    return StreamSupport.stream(json.path(key).spliterator(), false).map(JsonNode::asText).toList();
  }

  private String abbreviated() {
    String all = json.toString();
    return all.length() > 80 ? all.substring(0, 80) + "…" : all;
  }
}
