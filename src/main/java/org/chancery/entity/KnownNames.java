package org.chancery.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;

/** Finds the names of the gazetteer in a sentence. */
final class KnownNames {
  private static final Set<PartOfSpeech> GRAMMATICAL =
      EnumSet.of(
          PartOfSpeech.AUX,
          PartOfSpeech.VERB,
          PartOfSpeech.PRON,
          PartOfSpeech.ADP,
          PartOfSpeech.ADV,
          PartOfSpeech.DET);

  private final NameIndex index;

  KnownNames(NameIndex index) {
    this.index = index;
  }

  /** The longest matches of the gazetteer from left to right. */
  List<NamePhrase> find(Sentence sentence) {
    Atoms atoms = Atoms.of(sentence);
    List<NamePhrase> found = new ArrayList<>();
    for (int from = 0; from < atoms.size(); from++) {
      Optional<NamePhrase> match = longest(sentence, atoms, from).filter(m -> !isCut(m, atoms));
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

  /** Whether a longer name begins with its last word: the West of "the West Bank". */
  private boolean isCut(NamePhrase match, Atoms atoms) {
    Phrase phrase = match.phrase();
    return phrase.size() > 1
        && Descriptions.lower(phrase.tokens().get(0)).equals("the")
        && IntStream.range(0, atoms.size())
            .filter(piece -> atoms.token(piece) == phrase.first() + 1)
            .boxed()
            .flatMap(piece -> longest(phrase.sentence(), atoms, piece).stream())
            .anyMatch(other -> other.phrase().last() > phrase.last());
  }

  private Optional<NamePhrase> longest(Sentence sentence, Atoms atoms, int from) {
    for (NameIndex.Match match : index.matches(atoms.pieces(), from)) {
      int end = from + match.length() - 1;
      Phrase phrase = new Phrase(sentence, atoms.token(from), atoms.token(end));
      String surface = phrase.words();
      List<Naming> fitting = fitting(match.namings(), surface);
      if (!fitting.isEmpty() && !beginsInside(atoms, from, end) && !isShouted(phrase)) {
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

  /** Whether a match of one piece would begin inside a hyphenated word. */
  private static boolean beginsInside(Atoms atoms, int from, int end) {
    return from > 0 && atoms.token(from - 1) == atoms.token(from) && end == from;
  }

  /** Whether it is a word for grammar in a line of capitals: the IS of {@code IT IS LATE}. */
  private static boolean isShouted(Phrase phrase) {
    return phrase.size() == 1
        && GRAMMATICAL.contains(phrase.top().pos())
        && phrase.sentence().tokens().stream()
            .noneMatch(token -> token.form().chars().anyMatch(Character::isLowerCase));
  }
}
