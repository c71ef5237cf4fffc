package org.chancery.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.InputException;
import org.chancery.article.Digest;
import org.chancery.event.DiplomaticEvent;

/**
 * What somebody decides about one event of one article: a row of a file of corrections.
 *
 * @param place its line in the file, e.g. {@code corrections.tsv:7}
 * @param article id of the article
 * @param event local name of the event's IRI, as it is read without the correction; or its type and
 *     the place of its word in the text, in code points: {@code Visit@1312}
 * @param value what the aspect should be instead; empty unless it is a change
 * @param by who decided it
 */
public record EventCorrection(
    String place,
    String article,
    String event,
    Verdict verdict,
    Aspect aspect,
    String value,
    String reason,
    String by,
    Optional<LocalDate> date) {
  static final String HEADER = "article\tevent\tverdict\taspect\tvalue\treason\tby\tdate";

  /** Reads a line. */
  static EventCorrection of(String place, String line) {
    String[] cells = line.split("\t", -1);
    int columns = HEADER.split("\t").length;
    if (cells.length != columns) {
      throw new InputException(
          "%s: %d columns where %d are expected: %s"
              .formatted(place, cells.length, columns, HEADER.replace("\t", ", ")));
    }
    Verdict verdict = one(Verdict.class, cells[2], place);
    Aspect aspect = verdict == Verdict.CHANGE ? one(Aspect.class, cells[3], place) : Aspect.NONE;
    if (cells[5].isBlank() || cells[6].isBlank()) {
      throw new InputException(place + ": a correction needs a reason, and who decided it");
    }
    Optional<LocalDate> date = date(cells[7], place);
    String event = cells[1].substring(cells[1].lastIndexOf('/') + 1);
    return new EventCorrection(
        place, cells[0], event, verdict, aspect, cells[4], cells[5], cells[6], date);
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String label, String place) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(label) && value != Aspect.NONE)
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "%s: '%s' is no %s; expected one of %s"
                        .formatted(
                            place,
                            label,
                            kind.getSimpleName().toLowerCase(Locale.ROOT),
                            Arrays.toString(kind.getEnumConstants())
                                .toLowerCase(Locale.ROOT)
                                .replace("none, ", ""))));
  }

  private static Optional<LocalDate> date(String cell, String place) {
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException wrong) {
      throw new InputException(
          "%s: '%s' is no date; expected one such as 2024-06-07".formatted(place, cell), wrong);
    }
  }

  /** Whether it is about the event of the given local name and position. */
  boolean isOf(String name, String position) {
    return event.equals(name) || event.equals(position);
  }

  /** The event as it should be. */
  DiplomaticEvent applied(DiplomaticEvent event, Aspect.Naming names) {
    Revision revision = new Revision(event);
    if (verdict == Verdict.CHANGE) {
      try {
        aspect.change(revision, value, names);
      } catch (IllegalArgumentException | InputException wrong) {
        throw new InputException(
            "%s: '%s' cannot be the %s of an event (%s): see docs/event-corrections.md"
                .formatted(
                    place, value, aspect.name().toLowerCase(Locale.ROOT), wrong.getMessage()),
            wrong);
      }
    }
    return revision.by(by);
  }

  /** A mark that another correction does not have. */
  String mark() {
    String day = date.map(LocalDate::toString).orElse("");
    return Digest.of(article, event, verdict.name(), aspect.name(), value, reason, by, day);
  }
}
