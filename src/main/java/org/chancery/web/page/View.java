package org.chancery.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a page shows.
 *
 * @param status of the answer
 * @param template its name, without ending
 * @param title of the page; empty if it is a part of one, which a script asked for
 * @param scripts that the page needs, in this order
 * @param facts what the template speaks of
 */
public record View(
    int status, String template, String title, List<String> scripts, Map<String, Object> facts) {
  static final int REFUSED = 400;
  static final int NOT_FOUND = 404;
  private static final int FINE = 200;
  private static final String OTHERS = "lib/";

  public View {
    scripts = List.copyOf(scripts);
    facts = Map.copyOf(facts);
  }

  static View of(String template, String title) {
    return new View(FINE, template, title, List.of(), Map.of());
  }

  /** A part of a page. */
  static View part(String template) {
    return of(template, "");
  }

  boolean isPart() {
    return title.isEmpty();
  }

  /** The scripts of others. */
  List<String> libraries() {
    return scripts.stream().filter(name -> name.startsWith(OTHERS)).toList();
  }

  /** Our scripts, which import each other. */
  List<String> modules() {
    return scripts.stream().filter(name -> !name.startsWith(OTHERS)).toList();
  }

  /** The same, with one fact more; of a list also whether it {@code has} anything. */
  View with(String name, Object fact) {
    Map<String, Object> more = new HashMap<>(facts);
    more.put(name, fact);
    if (fact instanceof List<?> list) {
      more.put(
          "has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
          !list.isEmpty());
    }
    return new View(status, template, title, scripts, more);
  }

  /** The same, with scripts. */
  View withScripts(String... names) {
    return new View(status, template, title, List.of(names), facts);
  }

  /** The same, which is not quite what was asked for. */
  View withStatus(int other) {
    return new View(other, template, title, scripts, facts);
  }
}
