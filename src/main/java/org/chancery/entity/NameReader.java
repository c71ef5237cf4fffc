package org.chancery.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Resolution.Ambiguous;
import org.chancery.entity.Resolution.Resolved;
import org.chancery.text.NameKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Decides which state, organisation, group or place a name means. Between several of that name
 * points decide, set by hand on the names of {@code ambiguous.tsv}: to be told apart outweighs all
 * else, and to be named otherwise in the article what is said of its state.
 */
final class NameReader {
  private static final int ADDRESSED = 20;
  private static final int NAMED = 8;
  private static final int STATE = 7;
  private static final int OF_THE_KIND = 4;
  private static final int OF_ITS_STATE = 2;
  private static final int MANY = 3;

  private final Gazetteer gazetteer;
  private final Government government;
  private final WholeNames wholes;
  private final Set<String> shared;
  private final Set<String> sites;
  private final Context context;
  private final Acronyms acronyms;

  /** Places that the article has told apart from others of their name. */
  private final Set<Entity> addressed = new HashSet<>();

  NameReader(Gazetteer gazetteer, Context context, Acronyms acronyms) {
    this.gazetteer = gazetteer;
    this.government = new Government(gazetteer.words);
    this.wholes = new WholeNames(gazetteer);
    this.shared = gazetteer.words.list("shared-names");
    this.sites = gazetteer.words.list("sites");
    this.context = context;
    this.acronyms = acronyms;
  }

  /** What the name means; empty for people and for nationalities that no state has. */
  Optional<Resolution> read(NamePhrase name, Optional<Entity> before) {
    return gazetteer.corrections.corrected(
        name.phrase().words(), acronyms.whole(name).flatMap(whole -> uncorrected(whole, before)));
  }

  private Optional<Resolution> uncorrected(NamePhrase name, Optional<Entity> before) {
    if (wholes.isCut(name)) {
      return Optional.empty();
    }
    List<Entity> candidates = candidates(name);
    if (candidates.isEmpty()) {
      return unknown(name);
    }
    if (candidates.size() == 1) {
      return Optional.of(new Resolved(meant(candidates.get(0), name)));
    }
    return Optional.of(chosen(candidates, name, before));
  }

  private List<Entity> candidates(NamePhrase name) {
    String words = name.phrase().words();
    return name.namings().stream()
        .map(Naming::entity)
        .filter(entity -> entity.kind() != EntityKind.PERSON)
        .filter(entity -> !gazetteer.corrections.forbid(words, entity))
        .filter(entity -> !shared.contains(Spelling.key(words)) || isAbout(entity))
        .toList();
  }

  /** Of the bodies that several states have under one name, one of a state that is spoken of. */
  private boolean isAbout(Entity entity) {
    int weight = context.weight(entity.state());
    return entity.state().isEmpty() || weight > 0 && 2 * weight >= context.most();
  }

  private Entity meant(Entity entity, NamePhrase name) {
    Optional<Entity> governed = gazetteer.states.governedFrom(entity);
    boolean speaks = governed.isPresent() && government.isMeant(name.phrase());
    return speaks ? governed.get() : entity;
  }

  private Resolution chosen(List<Entity> candidates, NamePhrase name, Optional<Entity> before) {
    boolean governed = isGoverned(name.phrase());
    candidates.stream()
        .filter(e -> isAddressed(e, before) || governed && e.kind() == EntityKind.PLACE)
        .forEach(addressed::add);
    Comparator<Entity> order =
        Comparator.comparing((Entity e) -> standing(e, name))
            .thenComparing(e -> gazetteer.population.getOrDefault(e.id(), 0));
    List<Entity> sorted = candidates.stream().sorted(order.reversed()).toList();
    Entity best = sorted.get(0);
    Entity next = sorted.get(1);
    boolean tie = standing(best, name) == standing(next, name);
    return tie && best.kind() == next.kind() && best.kind() != EntityKind.PLACE
        ? new Ambiguous(candidates)
        : new Resolved(meant(best, name));
  }

  /** How well a candidate stands in the article: by what else it names, and by the name's kind. */
  private int standing(Entity entity, NamePhrase name) {
    int standing = OF_ITS_STATE * Math.min(MANY, context.weight(entity.state()));
    standing += context.names(entity) ? NAMED : 0;
    standing += entity.kind() == EntityKind.STATE ? STATE : 0;
    standing += addressed.contains(entity) ? ADDRESSED : 0;
    return standing + (agrees(entity.kind(), name) ? OF_THE_KIND : 0);
  }

  /** Whether a place of the entity's state stands before it: Georgia in "Atlanta, Georgia". */
  private static boolean isAddressed(Entity entity, Optional<Entity> before) {
    return entity.kind() == EntityKind.PLACE
        && before.filter(place -> place.state().equals(entity.state())).isPresent();
  }

  /** Whether a governor or mayor beside it tells that it is part of a state: Georgia's governor. */
  private boolean isGoverned(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int next = phrase.last() + 1;
    int after =
        next < sentence.size() && sentence.token(next).tag().equals("POS") ? next + 1 : next;
    int of = phrase.first() - 1;
    return after < sentence.size() && isRegional(sentence, after)
        || of > 0 && sentence.token(of).form().equals("of") && isRegional(sentence, of - 1);
  }

  private boolean isRegional(Sentence sentence, int token) {
    return gazetteer
        .roles
        .endingAt(sentence, token)
        .filter(found -> found.role().rank() == Rank.REGIONAL && found.first() == token)
        .isPresent();
  }

  private static boolean agrees(EntityKind kind, NamePhrase name) {
    return switch (kind) {
      case ORGANISATION, GROUP -> name.is(NameKind.ORGANISATION);
      case PLACE -> name.is(NameKind.PLACE);
      case STATE -> name.is(NameKind.PLACE) || name.is(NameKind.NATIONALITY);
      case PERSON -> false;
    };
  }

  private Optional<Resolution> unknown(NamePhrase name) {
    Phrase words = name.phrase();
    String last = words.sentence().token(words.last()).form().toLowerCase(Locale.ROOT);
    boolean place = name.is(NameKind.PLACE) || sites.contains(last);
    EntityKind kind = place ? EntityKind.PLACE : EntityKind.ORGANISATION;
    boolean named = name.is(NameKind.PLACE) || name.is(NameKind.ORGANISATION);
    String label = name.phrase().words();
    String id = Spelling.slug(label);
    if (!named || id.isEmpty() || wholes.isNoName(name) || gazetteer.agencies.isOrgan(label)) {
      return Optional.empty();
    }
    String state =
        bodyIn(name.phrase()).or(() -> stateIn(name.phrase())).map(Entity::state).orElse("");
    boolean taken = gazetteer.entities.containsKey(id);
    String local = taken ? id + "-" + kind.name().toLowerCase(Locale.ROOT) : id;
    return Optional.of(new Resolved(new Entity(local, label, kind, state, "")));
  }

  /** The known body named inside a name: the council of the Organization of American States. */
  private Optional<Entity> bodyIn(Phrase phrase) {
    for (int first = phrase.first(); first < phrase.last(); first++) {
      for (int last = phrase.last(); last > first; last--) {
        String words = new Phrase(phrase.sentence(), first, last).words();
        Optional<Entity> body =
            gazetteer.names.of(words).stream()
                .filter(naming -> naming.fits(words))
                .map(Naming::entity)
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
                .findFirst();
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  /** The state named inside a name: the Japanese in Japanese Antarctic fleet. */
  private Optional<Entity> stateIn(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    return phrase
        .indexes()
        .mapToObj(sentence::token)
        .map(Token::form)
        .flatMap(form -> gazetteer.names.of(form).stream().filter(n -> n.fits(form)))
        .map(Naming::entity)
        .filter(entity -> entity.kind() == EntityKind.STATE)
        .findFirst();
  }
}
