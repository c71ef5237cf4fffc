package org.chancery.web.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.EventTypes;
import org.chancery.event.Status;

/**
 * Which reports a reader wants to see; an empty field wants all.
 *
 * @param state three letters
 * @param from first day, ISO 8601
 * @param until last day
 */
public record Filter(
    String type, String tone, String status, String state, String from, String until) {

  /** The tones that tell something. */
  static final List<String> TONES = List.of(Tone.COOPERATION.label(), Tone.CONFLICT.label());

  static final List<String> STATUSES = Stream.of(Status.values()).map(Status::label).toList();

  /** The parameters of a page with a filter, and others that it takes. */
  static Set<String> parameters(String... others) {
    return Stream.concat(
            Stream.of("type", "tone", "status", "state", "from", "until"), Stream.of(others))
        .collect(Collectors.toSet());
  }

  /** What the request wants, of the states given. */
  static Filter of(PageRequest request, Gazette gazette) {
    request.allowOrder("from", "until");
    return new Filter(
        request.get("type", EventTypes.standard().names()),
        request.get("tone", TONES),
        request.get("status", STATUSES),
        request.get("state", gazette.codes()),
        request.day("from"),
        request.day("until"));
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
