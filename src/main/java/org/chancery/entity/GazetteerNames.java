package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.entity.Naming.Use;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.Sentence;

/**
 * The model's names as the gazetteer mends them: organisations that it knows as places, places that
 * it knows as organisations, and places of which the model saw a part. Names that the model passes
 * over stay out, for most of them stand in longer ones: the Ontario of an election in Ontario.
 */
public final class GazetteerNames {
  private final KnownNames knownNames;

  public GazetteerNames(Gazetteer gazetteer) {
    this.knownNames = new KnownNames(gazetteer.names);
  }

  /** The names in the order of the sentence. */
  public List<Name> find(Sentence sentence) {
    List<NamePhrase> known = knownNames.find(sentence);
    return sentence.names().stream().map(name -> mended(sentence, name, known)).toList();
  }

  private static Name mended(Sentence sentence, Name name, List<NamePhrase> known) {
    Phrase phrase = new Phrase(sentence, name.first(), Math.min(name.last(), sentence.size() - 1));
    return known.stream()
        .filter(one -> one.phrase().contains(phrase))
        .flatMap(one -> mended(name, phrase, one).stream())
        .findFirst()
        .orElse(name);
  }

  private static Optional<Name> mended(Name name, Phrase phrase, NamePhrase known) {
    return kind(known)
        .filter(kind -> isMend(name.kind(), kind, phrase, known.phrase()))
        .map(kind -> new Name(kind, known.phrase().first(), known.phrase().last()));
  }

  private static boolean isMend(NameKind said, NameKind kind, Phrase phrase, Phrase known) {
    if (known.size() > phrase.size()) {
      return said == NameKind.PLACE && kind == NameKind.PLACE;
    }
    return said == NameKind.PLACE && kind == NameKind.ORGANISATION
        || said == NameKind.ORGANISATION && kind == NameKind.PLACE && phrase.size() > 1;
  }

  /** The one kind of all that is known by the name. */
  private static Optional<NameKind> kind(NamePhrase known) {
    Set<NameKind> kinds =
        known.namings().stream()
            .filter(naming -> naming.use() == Use.NAME || naming.use() == Use.METONYM)
            .map(naming -> kind(naming.entity()))
            .collect(Collectors.toSet());
    return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
  }

  private static NameKind kind(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> NameKind.PERSON;
      case ORGANISATION, GROUP -> NameKind.ORGANISATION;
      case STATE, PLACE -> NameKind.PLACE;
    };
  }
}
