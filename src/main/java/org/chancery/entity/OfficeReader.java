package org.chancery.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.chancery.entity.Office.Basis;

/** Reads the lines of {@code offices.tsv}. */
final class OfficeReader {
  private static final String SEEN = "seen";

  private final Map<String, Entity> entities;
  private final States states;
  private final Roles roles;

  OfficeReader(Map<String, Entity> entities, States states, Roles roles) {
    this.entities = entities;
    this.states = states;
    this.roles = roles;
  }

  Office read(Table.Row row) {
    Entity person = entities.get(row.need("person"));
    if (person == null) {
      throw row.error("no person " + row.get("person"), "add the person to people.tsv");
    }
    checkOwner(row, row.need("of"));
    if (!row.get("at").isEmpty()) {
      checkOwner(row, row.get("at"));
    }
    LocalDate from = day(row, "from", false);
    LocalDate to = last(row);
    if (!row.get("to").isEmpty() && to.isBefore(from)) {
      throw row.error(
          "an office that begins on " + from + " and ends on " + to, "write a line for each time");
    }
    return new Office(
        person,
        roles.get(row.need("role"), row),
        row.get("of"),
        row.get("at"),
        from,
        to,
        basis(row));
  }

  private void checkOwner(Table.Row row, String owner) {
    if (states.get(owner).isEmpty() && !entities.containsKey(owner)) {
      throw row.error(
          "no state or organisation " + owner, "write a code of states.tsv or an id of another");
    }
  }

  /** The last day of which the line tells: of an open office, when it was last known to be open. */
  private static LocalDate last(Table.Row row) {
    boolean open = row.get("to").isEmpty() && !row.get("basis").equals(SEEN);
    return day(row, open ? "basis" : "to", true);
  }

  private static Basis basis(Table.Row row) {
    String basis = row.get("basis");
    if (basis.equals(SEEN)) {
      return Basis.SEEN;
    }
    if (row.get("to").isEmpty()) {
      return Basis.OPEN;
    }
    if (!basis.isEmpty()) {
      throw row.error(
          "an office that has ended, and was open in " + basis, "leave one of the two out");
    }
    return Basis.DATED;
  }

  /** A year, a month or a day, as its first or its last day. */
  private static LocalDate day(Table.Row row, String column, boolean last) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return last ? LocalDate.MAX : LocalDate.MIN;
    }
    try {
      int year = Integer.parseInt(text, 0, 4, 10);
      int month = text.length() > 4 ? Integer.parseInt(text, 5, 7, 10) : last ? 12 : 1;
      LocalDate first = LocalDate.of(year, month, 1);
      return switch (text.length()) {
        case 4, 7 -> last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
        case 10 -> first.withDayOfMonth(Integer.parseInt(text, 8, 10, 10));
        default -> throw new DateTimeException(text);
      };
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
      throw row.error("the date " + text, "write 2024, 2024-06 or 2024-06-07");
    }
  }
}
