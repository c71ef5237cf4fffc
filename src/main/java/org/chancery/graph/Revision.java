package org.chancery.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.time.TimeInterval;

/** An event while it is corrected. */
final class Revision {
  private static final double SURE = 1;

  private final DiplomaticEvent before;
  private final List<String> evidence;
  final Map<Role, List<Entity>> participants;
  String type;
  Status status;
  Optional<TimeInterval> time;
  Optional<Entity> attribution;

  Revision(DiplomaticEvent before) {
    this.before = before;
    this.evidence = new ArrayList<>(before.evidence());
    this.participants = new EnumMap<>(Role.class);
    this.participants.putAll(before.participants());
    this.type = before.type();
    this.status = before.status();
    this.time = before.time();
    this.attribution = before.attribution();
  }

  /** The event as it is now that somebody vouches for it. */
  DiplomaticEvent by(String corrector) {
    evidence.add("correction:" + corrector);
    return new DiplomaticEvent(
        type,
        before.sentence(),
        before.sentenceSpan(),
        before.trigger(),
        status,
        participants,
        before.phrases(),
        time,
        attribution,
        before.proposal(),
        SURE,
        evidence);
  }
}
