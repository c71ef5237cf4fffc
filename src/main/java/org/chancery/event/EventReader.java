package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.time.TimeInterval;

/**
 * Reads the events of an article sentence by sentence: a finder sees them, what means the same is
 * merged, then their status, time and source are read, and what takes up an earlier event is
 * completed by it, and an answer by whom it answers; of what excludes one another one is believed;
 * last the proposals they are about.
 */
public final class EventReader implements EventExtractor {
  private final EventFinder finder;
  private final double minimumConfidence;
  private final StatusReader statuses = new StatusReader();
  private final AttributionReader attributions = new AttributionReader();
  private final EventTime times = new EventTime();

  /**
   * @param minimumConfidence of an event that is told, 0 to 1
   */
  public EventReader(EventFinder finder, double minimumConfidence) {
    this.finder = finder;
    this.minimumConfidence = minimumConfidence;
  }

  @Override
  public Findings extract(Reading reading) {
    List<DiplomaticEvent> events = new ArrayList<>();
    Antecedents antecedents = new Antecedents(reading, events);
    for (Sentence sentence : reading.text().sentences()) {
      Map<Sighting, DiplomaticEvent> told = new LinkedHashMap<>();
      for (Sighting sighting : sure(sentence, finder.find(reading, sentence))) {
        DiplomaticEvent event = event(reading, sentence, sighting);
        told.put(sighting, antecedents.completed(event, sighting.trigger()));
      }
      List<DiplomaticEvent> completed = new Addressees(reading, sentence, events).completed(told);
      List<DiplomaticEvent> believed =
          completed.stream()
              .filter(event -> Roles.isAnybody(event.participants()))
              .filter(event -> !event.isContradicted(completed))
              .toList();
      events.addAll(Encounters.decided(believed, events));
    }
    return Proposals.link(reading, events);
  }

  private List<Sighting> sure(Sentence sentence, List<Sighting> sightings) {
    List<Sighting> sure =
        sightings.stream().filter(s -> s.confidence() >= minimumConfidence).toList();
    return Merge.merge(new Answers(sentence).withoutAnswerers(sure));
  }

  private DiplomaticEvent event(Reading reading, Sentence sentence, Sighting sighting) {
    Optional<EventCue> cue = sighting.cue(sentence);
    Map<Role, List<Entity>> roles = Roles.of(sighting, sentence, cue);
    Status status = status(sentence, sighting, cue);
    Optional<TimeInterval> time = times.read(reading, sentence, sighting.trigger(), status);
    roles.putAll(new SideRoles(reading, sentence).of(sighting));
    return new DiplomaticEvent(
        sighting.type().name(),
        sentence.index(),
        sentence.span(),
        sighting.trigger().span(),
        asOf(reading, sentence, sighting, time, status),
        roles,
        new Phrases(reading, sentence).of(sighting),
        time,
        attributions.read(reading, sentence, sighting.trigger()).flatMap(Mention::entity),
        Optional.empty(),
        sighting.confidence(),
        evidence(reading, sentence, sighting));
  }

  /** What found it, and who of those who take part is named in the sentence before alone. */
  private static List<String> evidence(Reading reading, Sentence sentence, Sighting sighting) {
    return Stream.concat(
            sighting.evidence().stream(),
            sighting.participants().stream()
                .filter(participant -> !participant.isIn(sentence))
                .map(p -> "before:" + p.mention().span().in(reading.text().text())))
        .toList();
  }

  /**
   * What has a place has a day, too: one to come is a plan, unless a verb in the past tense says
   * that it was; then the article's date is wrong.
   */
  private static Status asOf(
      Reading reading,
      Sentence sentence,
      Sighting sighting,
      Optional<TimeInterval> time,
      Status status) {
    Token trigger = sighting.trigger();
    boolean past = Clause.isVerbal(trigger) && ClauseForm.of(sentence, trigger).isPast();
    return sighting.type().takesPlaces() && !past
        ? status.asOf(reading.article().date(), time)
        : status;
  }

  private Status status(Sentence sentence, Sighting sighting, Optional<EventCue> cue) {
    Status read = statuses.read(sentence, sighting.trigger(), sighting.type(), cue);
    return read == Status.NEGATED ? read : sighting.hint().orElse(read);
  }
}
