package org.chancery.event;

import java.util.List;

/** The events of an article in the order of the text, and the proposals they are about. */
public record Findings(List<DiplomaticEvent> events, List<Proposal> proposals) {
  public Findings {
    events = List.copyOf(events);
    proposals = List.copyOf(proposals);
  }
}
