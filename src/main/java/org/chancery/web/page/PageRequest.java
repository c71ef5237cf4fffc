package org.chancery.web.page;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.InputException;

/**
 * What a browser asks for.
 *
 * @param path below the server, e.g. {@code /id/egypt}, percent-encoded as it came
 * @param parameters of the form, or of the question mark
 * @param repeated the names of parameters that were given more than once
 */
public record PageRequest(String path, Map<String, String> parameters, Set<String> repeated) {
  /** The parameter that asks for a form of a thing, of which a page is one. */
  public static final String FORMAT = "format";

  /** What others add to links, so as to know where readers come from. */
  private static final Pattern TRACKING = Pattern.compile("utm_.*|.*clid|mc_[ce]id");

  public PageRequest {
    parameters = Map.copyOf(parameters);
    repeated = Set.copyOf(repeated);
  }

  PageRequest(String path, Map<String, String> parameters) {
    this(path, parameters, Set.of());
  }

  /** As a servlet has it: each parameter with all its values. */
  public static PageRequest of(String path, Map<String, String[]> values) {
    Map<String, String> first =
        values.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, given -> given.getValue()[0]));
    Set<String> repeated =
        values.keySet().stream()
            .filter(name -> values.get(name).length > 1)
            .collect(Collectors.toSet());
    return new PageRequest(path, first, repeated);
  }

  /** The parameter without space around it; empty if it is not given. */
  String get(String name) {
    return parameters.getOrDefault(name, "").strip();
  }

  boolean has(String name) {
    return !get(name).isEmpty();
  }

  /** The parameter, which is one of the values; empty if it is not given. */
  String get(String name, Collection<String> values) {
    if (has(name) && !values.contains(get(name))) {
      throw unknown(name, "give one of " + String.join(", ", new TreeSet<>(values)));
    }
    return get(name);
  }

  /** The parameter, which is a day; empty if it is not given. */
  String day(String name) {
    if (has(name) && Days.parsed(get(name)).isEmpty()) {
      throw new InputException(
          "%s=%s is no day: give one such as 2024-06-07".formatted(name, get(name)));
    }
    return get(name);
  }

  /** Stops where the first of two days is after the second. */
  void allowOrder(String first, String last) {
    if (has(first) && has(last) && day(first).compareTo(day(last)) > 0) {
      throw new InputException(
          "%s=%s is after %s=%s: change places".formatted(first, get(first), last, get(last)));
    }
  }

  /** The number of the page in a long list, from 1. */
  int page() {
    if (has("page") && !get("page").matches("[1-9]\\d{0,5}")) {
      throw unknown("page", "give a number from 1");
    }
    return has("page") ? Integer.parseInt(get("page")) : 1;
  }

  /** Stops at a parameter of another name, and at one of these that is given more than once. */
  void allow(Set<String> names) {
    names.stream()
        .filter(repeated::contains)
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new InputException("“%s” is given more than once: give one".formatted(name));
            });
    parameters.keySet().stream()
        .filter(name -> !names.contains(name) && !TRACKING.matcher(name).matches())
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              String taken = names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names));
              throw new InputException(
                  "“%s” is no parameter of this page: it takes %s".formatted(name, taken));
            });
  }

  /** What to say of a parameter whose value is not known. */
  InputException unknown(String name, String remedy) {
    return new InputException("%s=%s is unknown: %s".formatted(name, get(name), remedy));
  }
}
