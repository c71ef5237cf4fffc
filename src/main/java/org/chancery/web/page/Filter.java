package org.chancery.web.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which reports a reader wants to see; an empty field wants all.
 *
 * @param state three letters
 * @param from first day, ISO 8601
 * @param until last day
 */
public record Filter(
    String type, String tone, String status, String state, String from, String until) {

  static Filter of(PageRequest request) {
    return new Filter(
        request.get("type"),
        request.get("tone"),
        request.get("status"),
        request.get("state"),
        request.get("from"),
        request.get("until"));
  }

  /** Those of the reports that are wanted. */
  List<Report> of(List<Report> reports) {
    return reports.stream().filter(this::wants).toList();
  }

  boolean wants(Report report) {
    Happening event = report.event();
    return allows(type, event.type())
        && allows(tone, event.tone().label())
        && allows(status, report.status().label())
        && (state.isEmpty() || event.cast().stream().anyMatch(a -> a.state().equals(state)))
        && (from.isEmpty() || report.day().compareTo(from) >= 0)
        && (until.isEmpty() || report.day().compareTo(until) <= 0);
  }

  /** The values by which a filter finds the report. */
  static Stream<String> values(Report report) {
    Happening event = report.event();
    return Stream.concat(
        Stream.of(event.type(), event.tone().label(), report.status().label()),
        event.cast().stream().map(Actor::state));
  }

  private static boolean allows(String wanted, String found) {
    return wanted.isEmpty() || wanted.equals(found);
  }

  /** The same as the part of an address after the question mark. */
  String address() {
    return new Address()
        .with("type", type)
        .with("tone", tone)
        .with("status", status)
        .with("state", state)
        .with("from", from)
        .with("until", until)
        .toString();
  }
}
