package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the names in a sentence: those of the gazetteer and those of the model, none twice. */
final class NameFinder {
  private final Gazetteer gazetteer;
  private final Set<String> titles;
  private final Set<String> things;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.titles = gazetteer.words.list("titles");
    this.things = gazetteer.words.list("things");
  }

  /** The names in the order of the text; no two overlap. */
  List<NamePhrase> find(Sentence sentence) {
    List<NamePhrase> known = known(sentence);
    List<NamePhrase> found = new ArrayList<>();
    for (Name name : joined(sentence)) {
      if (name.kind() != NameKind.TIME && isEntity(sentence, name)) {
        bare(sentence, name).ifPresent(phrase -> join(found, known, phrase, name.kind()));
      }
    }
    for (NamePhrase phrase : known) {
      if (stands(phrase) && found.stream().noneMatch(f -> f.phrase().overlaps(phrase.phrase()))) {
        found.add(phrase);
      }
    }
    titled(sentence, found);
    found.sort(Comparator.comparing(name -> name.phrase().first()));
    return found;
  }

  /** Adds the names that stand after a title: Foreign Minister Lavrov. */
  private void titled(Sentence sentence, List<NamePhrase> found) {
    for (int i = 1; i < sentence.size(); i++) {
      if (isFreeName(sentence, i, found) && endsTitle(sentence, i - 1)) {
        int last = i;
        while (last + 1 < sentence.size() && isFreeName(sentence, last + 1, found)) {
          last++;
        }
        Phrase phrase = new Phrase(sentence, i, last);
        found.add(new NamePhrase(phrase, Optional.of(NameKind.PERSON), List.of()));
      }
    }
  }

  private boolean isFreeName(Sentence sentence, int i, List<NamePhrase> found) {
    Token token = sentence.token(i);
    return token.pos() == PartOfSpeech.PROPN
        && Character.isUpperCase(token.form().charAt(0))
        && !titles.contains(token.form().toLowerCase(Locale.ROOT).replace(".", ""))
        && gazetteer.roles.endingAt(sentence, i).isEmpty()
        && found.stream().noneMatch(name -> name.phrase().covers(i));
  }

  /** Whether a role in capitals ends there: President, Secretary of State, but not minister. */
  private boolean endsTitle(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean honorific =
        titles.contains(token.form().toLowerCase(Locale.ROOT).replace(".", ""))
            || gazetteer.roles.endingAt(sentence, i).isPresent();
    return honorific && Character.isUpperCase(token.form().charAt(0));
  }

  /** The model's names; parts of a person's name that a hyphen joins are one. */
  private static List<Name> joined(Sentence sentence) {
    List<Name> names = new ArrayList<>();
    for (Name name : sentence.names()) {
      Name before = names.isEmpty() ? null : names.get(names.size() - 1);
      if (before != null && joins(sentence, before, name)) {
        names.set(names.size() - 1, new Name(name.kind(), before.first(), name.last()));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean joins(Sentence sentence, Name before, Name name) {
    return before.kind() == NameKind.PERSON
        && name.kind() == NameKind.PERSON
        && name.first() == before.last() + 2
        && sentence.token(before.last() + 1).form().equals("-");
  }

  /** Whether an organisation is named and not a treaty, a war or an illness. */
  private boolean isEntity(Sentence sentence, Name name) {
    return name.kind() != NameKind.ORGANISATION
        || !things.contains(sentence.token(name.last()).form().toLowerCase(Locale.ROOT))
            && !things.contains(sentence.token(name.first()).form().toLowerCase(Locale.ROOT));
  }

  /** The longest matches of the gazetteer from left to right. */
  private List<NamePhrase> known(Sentence sentence) {
    Atoms atoms = Atoms.of(sentence);
    List<NamePhrase> found = new ArrayList<>();
    for (int from = 0; from < atoms.size(); from++) {
      Optional<NamePhrase> match = longest(sentence, atoms, from);
      if (match.isPresent()) {
        found.add(match.get());
        int last = match.get().phrase().last();
        while (from + 1 < atoms.size() && atoms.token(from + 1) <= last) {
          from++;
        }
      }
    }
    return found;
  }

  private Optional<NamePhrase> longest(Sentence sentence, Atoms atoms, int from) {
    for (NameIndex.Match match : gazetteer.names.matches(atoms.pieces(), from)) {
      int end = from + match.length() - 1;
      Phrase phrase = new Phrase(sentence, atoms.token(from), atoms.token(end));
      String surface = phrase.words();
      List<Naming> fitting = fitting(match.namings(), surface);
      if (!fitting.isEmpty() && !endsInside(atoms, from, end)) {
        return Optional.of(new NamePhrase(phrase, Optional.empty(), fitting));
      }
    }
    return Optional.empty();
  }

  /** The namings that the case of the words allows, one for each entity. */
  private static List<Naming> fitting(List<Naming> namings, String surface) {
    Map<Entity, Naming> fitting = new LinkedHashMap<>();
    for (Naming naming : namings) {
      if (naming.fits(surface)) {
        fitting.putIfAbsent(naming.entity(), naming);
      }
    }
    return List.copyOf(fitting.values());
  }

  /** Whether the match would cut a hyphenated word other than after a nationality or acronym. */
  private static boolean endsInside(Atoms atoms, int from, int end) {
    return from > 0 && atoms.token(from - 1) == atoms.token(from) && end == from;
  }

  /** The model's name without titles before it and the possessive after it. */
  private Optional<Phrase> bare(Sentence sentence, Name name) {
    int first = name.first();
    int last = Math.min(name.last(), sentence.size() - 1);
    while (last > first && sentence.token(last).tag().equals("POS")) {
      last--;
    }
    if (name.kind() == NameKind.PERSON) {
      while (first < last && (isTitle(sentence.token(first)) || isOwner(sentence, first))) {
        first++;
      }
      last = numbered(sentence, hyphenated(sentence, last));
    }
    boolean capital =
        sentence.tokens().subList(first, last + 1).stream()
            .anyMatch(token -> token.form().chars().anyMatch(Character::isUpperCase));
    return capital ? Optional.of(new Phrase(sentence, first, last)) : Optional.empty();
  }

  /** The end of a name that a hyphen carries on: Kim Jong-nam. */
  private static int hyphenated(Sentence sentence, int last) {
    boolean goesOn =
        last + 2 < sentence.size()
            && sentence.token(last + 1).form().equals("-")
            && sentence.token(last).span().end() == sentence.token(last + 1).span().start()
            && sentence.token(last + 1).span().end() == sentence.token(last + 2).span().start()
            && sentence.token(last + 2).pos() == PartOfSpeech.PROPN;
    return goesOn ? hyphenated(sentence, last + 2) : last;
  }

  /** Whether the word is the Guinea of "President of Guinea Lansana Conté". */
  private boolean isOwner(Sentence sentence, int token) {
    return token > 0
        && sentence.token(token - 1).form().equals("of")
        && gazetteer.names.of(sentence.token(token).form()).stream()
            .anyMatch(naming -> naming.entity().kind() == EntityKind.STATE);
  }

  /** The end of a ruler's name with its number: Abdullah II. */
  private static int numbered(Sentence sentence, int last) {
    boolean number =
        last + 1 < sentence.size() && sentence.token(last + 1).form().matches("[IVX]{2,4}");
    return number ? last + 1 : last;
  }

  private boolean isTitle(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT).replace(".", "");
    return titles.contains(word)
        || token.pos() == PartOfSpeech.ADP
        || token.pos() == PartOfSpeech.DET
        || gazetteer.names.of(token.form()).stream()
            .anyMatch(naming -> naming.use() == Naming.Use.NATIONALITY);
  }

  /** Adds the model's name, or the gazetteer's names in its place where those say more. */
  private void join(List<NamePhrase> found, List<NamePhrase> known, Phrase phrase, NameKind kind) {
    if (found.stream().anyMatch(f -> f.phrase().overlaps(phrase))) {
      return;
    }
    List<NamePhrase> meeting = known.stream().filter(k -> k.phrase().overlaps(phrase)).toList();
    Optional<NamePhrase> wide =
        meeting.stream().filter(k -> k.phrase().contains(phrase)).findFirst();
    if (wide.isPresent()) {
      found.add(new NamePhrase(wide.get().phrase(), Optional.of(kind), wide.get().namings()));
    } else if (splits(phrase, kind, meeting)) {
      meeting.forEach(found::add);
    } else {
      found.add(new NamePhrase(phrase, Optional.of(kind), List.of()));
    }
  }

  /** Whether the names of the gazetteer inside the model's name tell it better than the whole. */
  private boolean splits(Phrase phrase, NameKind kind, List<NamePhrase> inside) {
    if (inside.isEmpty() || kind == NameKind.PERSON) {
      return false;
    }
    boolean list =
        phrase.tokens().stream()
            .anyMatch(t -> t.pos() == PartOfSpeech.PUNCT && !t.form().equals("-"));
    return kind == NameKind.NATIONALITY
        || inside.stream().mapToInt(name -> name.phrase().size()).sum() == phrase.size()
        || kind == NameKind.PLACE && list
        || kind == NameKind.ORGANISATION && hasOrgan(phrase);
  }

  private boolean hasOrgan(Phrase phrase) {
    return phrase
        .indexes()
        .anyMatch(i -> gazetteer.agencies.endingAt(phrase.sentence(), i).isPresent());
  }

  /** Whether the gazetteer alone may decide: not for one-word towns, which are surnames too. */
  private boolean stands(NamePhrase name) {
    return name.namings().stream().anyMatch(naming -> stands(naming, name.phrase()));
  }

  private boolean stands(Naming naming, Phrase phrase) {
    Entity entity = naming.entity();
    return switch (entity.kind()) {
      case PLACE ->
          phrase.size() > 1
              || gazetteer.states.governedFrom(entity).isPresent()
              || gazetteer.population.getOrDefault(entity.id(), 0) == 0
              || gazetteer.population.get(entity.id()) > 1_000_000;
      case PERSON -> phrase.size() > 1;
      case STATE, ORGANISATION, GROUP -> true;
    };
  }
}
