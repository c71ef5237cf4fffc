package org.chancery.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.annotation.TreeDrawing;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.text.EventCue;
import org.chancery.text.EventCue.ArgumentCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells in words how a sentence was read: its tree, who is mentioned, which entries of the lexicon
 * fire and why others do not, what the neural model says, and the events with the tree path of each
 * role.
 */
public final class Explanation {
  private final Reading reading;
  private final LexiconFinder lexicon;
  private final EventFinder finder;
  private final StringBuilder told = new StringBuilder();

  /**
   * @param finder whose sightings are told
   */
  public Explanation(Reading reading, Lexicon lexicon, EventFinder finder) {
    this.reading = reading;
    this.lexicon = new LexiconFinder(lexicon);
    this.finder = finder;
  }

  /** The explanation of all sentences, with the events that were told of them. */
  public String of(Findings findings) {
    for (Sentence sentence : reading.text().sentences()) {
      line("%s", sentence.span().in(reading.text().text()));
      head("Tree");
      told.append(TreeDrawing.of(sentence).indent(2));
      mentions(sentence);
      entries(sentence);
      cues(sentence);
      sightings(sentence);
      events(sentence, findings.events());
      line("");
    }
    return told.toString();
  }

  private void mentions(Sentence sentence) {
    head("Mentions");
    for (Mention mention : reading.mentions().in(sentence)) {
      String meant = mention.entity().map(Explanation::name).orElse("undecided");
      line(
          "  %s = %s, %s",
          mention.span().in(reading.text().text()),
          meant,
          mention.form().name().toLowerCase(Locale.ROOT));
    }
  }

  private static String name(Entity entity) {
    return "%s (%s, %s)".formatted(entity.label(), entity.kind().label(), entity.id());
  }

  private void entries(Sentence sentence) {
    head("Lexicon");
    RoleFinder roles = new RoleFinder(sentence, reading.mentions());
    for (Token token : sentence.tokens()) {
      for (Match match : lexicon.matches(sentence, token)) {
        Entry entry = match.entry();
        line(
            "  %s: %s (%s, %s): %s",
            token, entry.id(), entry.type().name(), entry.place(), outcome(match, roles));
      }
    }
  }

  private static String outcome(Match match, RoleFinder roles) {
    return match
        .obstacle()
        .map(why -> "does not fire: " + why)
        .orElseGet(() -> outcome(match.entry(), roles.find(match.trigger(), match.entry())));
  }

  private static String outcome(Entry entry, List<Participant> participants) {
    return entry.isContentWith(participants)
        ? "fires" + participants(participants)
        : "does not fire: nobody of the kinds that it needs";
  }

  private static String participants(List<Participant> participants) {
    return participants.isEmpty()
        ? ", but leads to nobody"
        : participants.stream()
            .map(p -> "%s %s by %s".formatted(p.role().label(), p.entity().label(), p.path()))
            .collect(Collectors.joining("; ", ": ", ""));
  }

  private void cues(Sentence sentence) {
    head("Model");
    for (EventCue cue : sentence.cues()) {
      line(
          "  %s: %s %.2f, %s%s",
          sentence.token(cue.token()),
          cue.type(),
          cue.probability(),
          statuses(cue),
          arcs(cue, sentence));
    }
  }

  private static String statuses(EventCue cue) {
    return cue.statuses().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> "%s %.2f".formatted(best.getKey(), best.getValue()))
        .orElse("no status");
  }

  private String arcs(EventCue cue, Sentence sentence) {
    String own = "; " + arcs(cue.arguments(), sentence);
    return cue.earlier().isEmpty()
        ? own
        : own
            + "; in the sentence before "
            + arcs(cue.earlier(), reading.text().before(sentence).orElseThrow());
  }

  private static String arcs(List<ArgumentCue> arcs, Sentence sentence) {
    return arcs.stream()
        .map(a -> "%s %s %.2f".formatted(a.role(), sentence.token(a.token()), a.probability()))
        .collect(Collectors.joining(", "));
  }

  private void sightings(Sentence sentence) {
    head("Together");
    for (Sighting sighting : finder.find(reading, sentence)) {
      line(
          "  %s: %s %.2f from %s%s",
          sighting.trigger(),
          sighting.type().name(),
          sighting.confidence(),
          String.join(", ", sighting.evidence()),
          scored(sighting.participants()));
    }
  }

  private static String scored(List<Participant> participants) {
    return participants.stream()
        .map(
            p ->
                "%n      %s %s %.2f by %s"
                    .formatted(p.role().label(), p.entity().label(), p.score(), p.path()))
        .collect(Collectors.joining());
  }

  private void events(Sentence sentence, List<DiplomaticEvent> events) {
    head("Events");
    for (DiplomaticEvent event : events) {
      if (event.sentence() == sentence.index()) {
        line(
            "  %s, %s: %s%s",
            event.type(),
            event.status().label(),
            roles(event.participants()),
            circumstances(event));
      }
    }
  }

  private static String roles(Map<Role, List<Entity>> participants) {
    return participants.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            e ->
                e.getKey().label()
                    + " "
                    + e.getValue().stream().map(Entity::label).collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private String circumstances(DiplomaticEvent event) {
    String time = event.time().map(t -> "; time " + t).orElse("");
    String source = event.attribution().map(s -> "; according to " + s.label()).orElse("");
    String phrases =
        event.phrases().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> "; %s \"%s\"".formatted(e.getKey().label(), text(e.getValue())))
            .collect(Collectors.joining());
    return time + source + phrases;
  }

  private String text(org.chancery.text.Span span) {
    return span.in(reading.text().text());
  }

  private void head(String title) {
    line("%n%s", title);
  }

  private void line(String format, Object... values) {
    told.append(format.formatted(values)).append(System.lineSeparator());
  }
}
