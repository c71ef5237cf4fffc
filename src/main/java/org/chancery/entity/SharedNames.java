package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;

/** Finds names that share their last words: the North of {@code North and South Korea}. */
final class SharedNames {
  private final NameIndex index;

  SharedNames(NameIndex index) {
    this.index = index;
  }

  /** The words before "and" that with the last words of a known name make another known name. */
  List<NamePhrase> find(Sentence sentence, List<NamePhrase> known) {
    List<NamePhrase> found = new ArrayList<>();
    for (NamePhrase name : known) {
      Phrase phrase = name.phrase();
      boolean shares =
          phrase.size() > 1
              && phrase.first() > 1
              && sentence.token(phrase.first() - 1).pos() == PartOfSpeech.CCONJ;
      if (shares) {
        shared(phrase).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<NamePhrase> shared(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int first = phrase.first() - 2;
    String rest = new Phrase(sentence, phrase.first() + 1, phrase.last()).words();
    String whole = sentence.token(first).form() + " " + rest;
    List<Naming> namings =
        index.of(sentence.token(first).form()).isEmpty()
            ? index.of(whole).stream().filter(naming -> naming.fits(whole)).toList()
            : List.of();
    return namings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NamePhrase(
                new Phrase(sentence, first, first), Optional.of(NameKind.PLACE), namings));
  }
}
