package org.chancery.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.InputException;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.entity.Resolution;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Findings;
import org.chancery.event.Proposal;
import org.chancery.event.Reading;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Span;
import org.chancery.time.TimeInterval;

/** Reads what a coder found in an article. */
final class ExtractReader {
  private final String coder;
  private final Article article;
  private final CodedText text;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  ExtractReader(String coder, Article article) {
    this.coder = coder;
    this.article = article;
    this.text = CodedText.of(article.text());
  }

  Extract read(Coded line, KnownEntities known) {
    line.objects("entities").forEach(coded -> readEntity(coded, known));
    Reading reading =
        new Reading(
            article,
            new AnnotatedText(article.text(), List.of()),
            new Mentions(mentions),
            List.of());
    List<DiplomaticEvent> events = line.objects("events").stream().map(this::event).toList();
    List<Proposal> proposals = line.objects("proposals").stream().map(this::proposal).toList();
    return new Extract(reading, new Findings(events, proposals));
  }

  private void readEntity(Coded coded, KnownEntities known) {
    Entity entity = known.entity(coded);
    entities.put(coded.required("id"), entity);
    for (Coded words : coded.objects("mentions")) {
      Resolution resolution = new Resolution.Resolved(entity);
      mentions.add(new Mention(0, 0, text.span(words), Mention.Form.DESCRIPTION, resolution));
    }
  }

  /** The words of an event without any are its sentence; that of one without is the text. */
  private DiplomaticEvent event(Coded coded) {
    Span sentence = coded.object("sentence").map(text::span).orElse(text.whole());
    Span trigger = coded.object("trigger").map(text::span).orElse(sentence);
    if (!sentence.contains(trigger)) {
      throw new InputException("an event's \"trigger\" is outside its \"sentence\"");
    }
    Map<Role, List<Entity>> participants = new EnumMap<>(Role.class);
    Map<Role, Span> phrases = new EnumMap<>(Role.class);
    participants.put(Role.AGENT, entities(coded, "agents"));
    participants.put(Role.RECIPIENT, entities(coded, "recipients"));
    participants.put(Role.PLACE, entities(coded, "places"));
    coded.object("roles").ifPresent(roles -> readRoles(roles, participants, phrases));
    return new DiplomaticEvent(
        EventTypes.standard().of(coded.required("type")).name(),
        0,
        sentence,
        trigger,
        of(Status.class, coded.required("status")),
        participants,
        phrases,
        time(coded.text("time")),
        entity(coded.text("attribution")),
        Optional.of(coded.text("proposal")).filter(id -> !id.isEmpty()),
        coded.share("confidence").orElse(1.0),
        evidence(coded));
  }

  private void readRoles(
      Coded roles, Map<Role, List<Entity>> participants, Map<Role, Span> phrases) {
    roles.json().fieldNames().forEachRemaining(key -> of(Role.class, key));
    for (Role role : Role.values()) {
      if (role.compareTo(Role.PLACE) > 0 && role.isParticipant()) {
        participants.put(role, entities(roles, role.label()));
      } else {
        roles.object(role.label()).ifPresent(words -> phrases.put(role, text.span(words)));
      }
    }
  }

  private List<String> evidence(Coded coded) {
    List<String> evidence = coded.texts("evidence");
    return evidence.isEmpty() ? List.of("coder:" + coder) : evidence;
  }

  private Proposal proposal(Coded coded) {
    return new Proposal(
        coded.required("id"),
        of(Proposal.Kind.class, coded.required("kind")),
        coded.object("text").map(text::span).orElse(text.whole()),
        entities(coded, "proposers"),
        entities(coded, "addressees"),
        coded.objects("positions").stream().map(this::position).toList());
  }

  private Proposal.Position position(Coded coded) {
    return new Proposal.Position(
        participant(coded.required("party")),
        of(Proposal.Stance.class, coded.required("stance")),
        entity(coded.text("source")),
        coded.object("sentence").map(text::span).orElse(text.whole()));
  }

  private List<Entity> entities(Coded coded, String key) {
    return coded.texts(key).stream().map(this::participant).toList();
  }

  private Optional<Entity> entity(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(participant(id));
  }

  private Entity participant(String id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new InputException("<%s> takes part but is not among the \"entities\"".formatted(id));
    }
    return entity;
  }

  private static Optional<TimeInterval> time(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(TimeInterval.parse(text));
  }

  private static <E extends Enum<E>> E of(Class<E> kind, String label) {
    try {
      return Enum.valueOf(kind, label.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new InputException(
          "no %s is called '%s'; expected one of %s"
              .formatted(
                  kind.getSimpleName().toLowerCase(Locale.ROOT),
                  label,
                  Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT)),
          unknown);
    }
  }
}
