package org.chancery.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.EventTypes;
import org.chancery.event.Status;

/** The choices by which a reader filters reports: what some event has, and what is chosen. */
public record FilterForm(Filter filter, Chronicle chronicle) {

  /** One of the values that a field may have. */
  public record Choice(String value, String label, boolean chosen) {
    static Choice of(String value, String label, String chosen) {
      return new Choice(value, label, value.equals(chosen));
    }
  }

  public List<Choice> types() {
    return offered(
        EventTypes.standard().names().stream()
            .map(type -> Choice.of(type, Happening.words(type), filter.type()))
            .sorted(Comparator.comparing(Choice::label)));
  }

  public List<Choice> states() {
    return offered(
        chronicle.gazette().states().stream()
            .map(state -> Choice.of(state.state(), state.label(), filter.state())));
  }

  public List<Choice> tones() {
    return offered(
        Stream.of(Tone.COOPERATION, Tone.CONFLICT)
            .map(tone -> Choice.of(tone.label(), tone.label(), filter.tone())));
  }

  public List<Choice> statuses() {
    return offered(
        Stream.of(Status.values())
            .map(status -> Choice.of(status.label(), status.label(), filter.status())));
  }

  private List<Choice> offered(Stream<Choice> choices) {
    return choices.filter(choice -> choice.chosen() || chronicle.has(choice.value())).toList();
  }

  public String from() {
    return filter.from();
  }

  public String until() {
    return filter.until();
  }

  /** What of the address is not understood, in words. */
  public List<String> problems() {
    return Stream.of(
            unknown("type", filter.type(), types()),
            unknown("tone", filter.tone(), tones()),
            unknown("status", filter.status(), statuses()),
            unknown("state", filter.state(), states()),
            noDay(filter.from()),
            noDay(filter.until()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> unknown(String field, String given, List<Choice> choices) {
    return given.isEmpty() || choices.stream().anyMatch(Choice::chosen)
        ? Optional.empty()
        : Optional.of("“%s” is no %s of this store: choose one above.".formatted(given, field));
  }

  private static Optional<String> noDay(String given) {
    return given.isEmpty() || Days.parsed(given).isPresent()
        ? Optional.empty()
        : Optional.of("“%s” is no day: give one such as 2024-06-07.".formatted(given));
  }
}
