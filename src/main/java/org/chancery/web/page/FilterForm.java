package org.chancery.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.EventTypes;

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
    return offered(Filter.TONES.stream().map(tone -> Choice.of(tone, tone, filter.tone())));
  }

  public List<Choice> statuses() {
    return offered(
        Filter.STATUSES.stream().map(status -> Choice.of(status, status, filter.status())));
  }

  public String from() {
    return filter.from();
  }

  public String until() {
    return filter.until();
  }

  private List<Choice> offered(Stream<Choice> choices) {
    return choices.filter(choice -> choice.chosen() || chronicle.has(choice.value())).toList();
  }
}
