package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Brings the model's names into shape: without titles, and whole where a hyphen cut them. */
final class ModelNames {
  private final NameIndex index;
  private final Set<String> titles;
  private final Set<String> things;

  ModelNames(Gazetteer gazetteer) {
    index = gazetteer.names;
    titles = gazetteer.words.list("titles");
    things = gazetteer.words.list("things");
  }

  /** The names of a sentence that may name entities, in order. */
  List<NamePhrase> find(Sentence sentence) {
    List<NamePhrase> found = new ArrayList<>();
    for (Name name : joined(sentence)) {
      if (name.kind() != NameKind.TIME && isEntity(sentence, name)) {
        bare(sentence, name)
            .map(phrase -> new NamePhrase(phrase, Optional.of(name.kind()), List.of()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The model's names; parts of a person's or a border's name that a hyphen joins are one. */
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
    boolean border =
        name.kind() == NameKind.PLACE
            && bordering(sentence, before.first(), name.last()) > name.last();
    return before.kind() == name.kind()
        && (border || name.kind() == NameKind.PERSON)
        && name.first() == before.last() + 2
        && sentence.token(before.last() + 1).form().equals("-");
  }

  /** Whether an organisation is named and not a treaty, a war or an illness. */
  private boolean isEntity(Sentence sentence, Name name) {
    return name.kind() != NameKind.ORGANISATION
        || !things.contains(sentence.token(name.last()).form().toLowerCase(Locale.ROOT))
            && !things.contains(sentence.token(name.first()).form().toLowerCase(Locale.ROOT));
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
    if (name.kind() == NameKind.PLACE) {
      last = bordering(sentence, first, last);
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
        && index.of(sentence.token(token).form()).stream()
            .anyMatch(naming -> naming.entity().kind() == EntityKind.STATE);
  }

  /** The end of a ruler's name with its number: Abdullah II. */
  private static int numbered(Sentence sentence, int last) {
    boolean number =
        last + 1 < sentence.size() && sentence.token(last + 1).form().matches("[IVX]{2,4}");
    return number ? last + 1 : last;
  }

  /** The end of a border's name: Israel-Lebanon border. */
  private static int bordering(Sentence sentence, int first, int last) {
    boolean border =
        last > first + 1
            && last + 1 < sentence.size()
            && sentence.token(last - 1).form().equals("-")
            && sentence.token(last + 1).lemma().equals("border");
    return border ? last + 1 : last;
  }

  private boolean isTitle(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT).replace(".", "");
    return titles.contains(word)
        || token.pos() == PartOfSpeech.ADP
        || token.pos() == PartOfSpeech.DET
        || index.of(token.form()).stream()
            .anyMatch(naming -> naming.use() == Naming.Use.NATIONALITY);
  }
}
