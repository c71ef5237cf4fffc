package org.chancery.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.entity.Resolution;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Findings;
import org.chancery.event.Proposal;
import org.chancery.event.Reading;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Span;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeInterval;

/** An extract of a one-sentence article in the making, as the stages before would yield it. */
public final class Told {
  public static final Entity ADA = person("ada-arno", "Ada Arno", "ARV");
  public static final Entity ARVANIA = state("arvania", "Arvania", "ARV");
  public static final Entity BELMORA = state("belmora", "Belmora", "BEL");
  public static final Entity CORDIA = state("cordia", "Cordia", "COR");

  private final String text;
  private final String id;
  private final List<DiplomaticEvent> events = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  private LocalDate published = LocalDate.of(2024, 6, 7);

  private Told(String id, String text) {
    this.id = id;
    this.text = text;
  }

  public static Told in(String id, String text) {
    return new Told(id, text);
  }

  public static Entity person(String id, String label, String state) {
    return new Entity(id, label, EntityKind.PERSON, state, "");
  }

  public static Entity state(String id, String label, String code) {
    return new Entity(id, label, EntityKind.STATE, code, "");
  }

  /** The day of the article, 7 June 2024 unless given. */
  public Told published(LocalDate day) {
    published = day;
    return this;
  }

  /** The words mention the entity. */
  public Told mention(Entity entity, String words) {
    mentions.add(
        new Mention(0, 0, span(words), Mention.Form.NAME, new Resolution.Resolved(entity)));
    return this;
  }

  /** The words say when. */
  public Told time(String words, TimeInterval interval) {
    times.add(new TimeExpression(0, 0, span(words), interval));
    return this;
  }

  /** The word tells an event. */
  public Telling event(String type, String trigger, Status status) {
    return new Telling(type, trigger, status);
  }

  public Told proposal(Proposal proposal) {
    proposals.add(proposal);
    return this;
  }

  public Span span(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  public Span sentence() {
    return new Span(0, text.length());
  }

  public Extract extract() {
    Article article = Article.of(id, published, text);
    Reading reading =
        new Reading(article, new AnnotatedText(text, List.of()), new Mentions(mentions), times);
    return new Extract(reading, new Findings(events, proposals));
  }

  /** An event in the making. */
  public final class Telling {
    private final String type;
    private final String trigger;
    private final Status status;
    private final Map<Role, List<Entity>> participants = new EnumMap<>(Role.class);
    private final Map<Role, Span> phrases = new EnumMap<>(Role.class);
    private Optional<TimeInterval> when = Optional.empty();
    private Optional<Entity> attribution = Optional.empty();
    private Optional<String> proposal = Optional.empty();
    private double confidence = 0.9;

    private Telling(String type, String trigger, Status status) {
      this.type = type;
      this.trigger = trigger;
      this.status = status;
    }

    public Telling with(Role role, Entity... entities) {
      participants.put(role, List.of(entities));
      return this;
    }

    public Telling phrase(Role role, String words) {
      phrases.put(role, span(words));
      return this;
    }

    public Telling on(LocalDate day) {
      return during(TimeInterval.of(day));
    }

    public Telling during(TimeInterval interval) {
      when = Optional.of(interval);
      return this;
    }

    public Telling accordingTo(Entity speaker) {
      attribution = Optional.of(speaker);
      return this;
    }

    public Telling about(String proposalId) {
      proposal = Optional.of(proposalId);
      return this;
    }

    /** How sure the event is, 0.9 unless given. */
    public Telling sure(double howMuch) {
      confidence = howMuch;
      return this;
    }

    /** The article, with this event told. */
    public Told told() {
      events.add(
          new DiplomaticEvent(
              type,
              0,
              sentence(),
              span(trigger),
              status,
              participants,
              phrases,
              when,
              attribution,
              proposal,
              confidence,
              List.of("lexicon:test")));
      return Told.this;
    }
  }
}
