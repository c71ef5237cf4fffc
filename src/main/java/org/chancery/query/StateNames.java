package org.chancery.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.entity.Gazetteer;

/** Values in which a name of a state means what its three letters do: all who act for it. */
final class StateNames {
  private StateNames() {}

  /** The values, with three letters for the names of states where the question takes them. */
  static Map<String, String> coded(Question question, Map<String, String> values) {
    Map<String, String> coded = new LinkedHashMap<>(values);
    question.parameters().stream()
        .filter(Question.Parameter::takesCode)
        .forEach(
            parameter -> coded.computeIfPresent(parameter.name(), (name, value) -> code(value)));
    return coded;
  }

  private static String code(String value) {
    return Gazetteer.load().stateCode(value).orElse(value);
  }
}
