package org.chancery.web.page;

import java.util.Map;

/**
 * What a browser asks for.
 *
 * @param path below the server, e.g. {@code /id/egypt}, percent-encoded as it came
 * @param parameters of the form, or of the question mark
 */
public record PageRequest(String path, Map<String, String> parameters) {
  public PageRequest {
    parameters = Map.copyOf(parameters);
  }

  /** The parameter without space around it; empty if it is not given. */
  String get(String name) {
    return parameters.getOrDefault(name, "").strip();
  }

  boolean has(String name) {
    return !get(name).isEmpty();
  }

  /** The number of the page in a long list, from 1. */
  int page() {
    String page = get("page");
    return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
  }
}
