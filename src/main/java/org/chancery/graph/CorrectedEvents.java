package org.chancery.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.DiplomaticEvent;

/** The events of an article that one correction is about. */
final class CorrectedEvents {
  private final Set<String> names = new LinkedHashSet<>();
  private final List<DiplomaticEvent> results = new ArrayList<>();

  /**
   * @param name local name of the event as it was read
   * @param result what the correction left of it
   */
  void add(String name, Optional<DiplomaticEvent> result) {
    names.add(name);
    result.ifPresent(results::add);
  }

  /** Local names of the events as they were read. */
  Set<String> names() {
    return names;
  }

  /** The events as they are now. */
  List<DiplomaticEvent> results() {
    return results;
  }
}
