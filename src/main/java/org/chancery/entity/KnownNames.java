package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Sentence;

/** Finds the names of the gazetteer in a sentence. */
final class KnownNames {
  private final NameIndex index;

  KnownNames(NameIndex index) {
    this.index = index;
  }

  /** The longest matches of the gazetteer from left to right. */
  List<NamePhrase> find(Sentence sentence) {
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
    for (NameIndex.Match match : index.matches(atoms.pieces(), from)) {
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
}
