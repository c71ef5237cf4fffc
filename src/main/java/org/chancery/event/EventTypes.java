package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.InputException;

/** The event types that Chancery knows: the rows of {@code ontology/event-types.tsv}. */
public final class EventTypes {
  private static final String FILE = "event-types.tsv";
  private static final EventTypes STANDARD = new EventTypes(Knowledge.rows(FILE));

  private final Map<String, EventType> byName = new LinkedHashMap<>();

  private EventTypes(List<Knowledge.Row> rows) {
    for (Knowledge.Row row : rows.subList(1, rows.size())) {
      byName.put(row.cell(0), type(row));
    }
  }

  private static EventType type(Knowledge.Row row) {
    return new EventType(
        row.cell(0), isYes(row.cell(1)), isYes(row.cell(2)), row.cell(3), row.cell(4), row.cell(5));
  }

  private static boolean isYes(String cell) {
    return cell.equals("yes");
  }

  /** The types that travel inside the jar. */
  public static EventTypes standard() {
    return STANDARD;
  }

  /** The type of the given name. */
  public EventType of(String name) {
    EventType type = byName.get(name);
    if (type == null) {
      throw new InputException(
          "no event type is called '%s'; %s declares %s".formatted(name, FILE, names()));
    }
    return type;
  }

  /** In the order of the file. */
  public Set<String> names() {
    return byName.keySet();
  }
}
