package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Naming.Use;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The names in a sentence as the model and the gazetteer find them together. */
public final class GazetteerNames {
  private final NameFinder finder;
  private final ModelNames modelNames;
  private final KnownNames knownNames;

  public GazetteerNames(Gazetteer gazetteer) {
    this.finder = new NameFinder(gazetteer);
    this.modelNames = new ModelNames(gazetteer);
    this.knownNames = new KnownNames(gazetteer.names);
  }

  /** The names of people, organisations and places. */
  public List<Name> find(Sentence sentence) {
    List<NamePhrase> known = knownNames.find(sentence);
    List<NamePhrase> found = new ArrayList<>();
    modelNames.find(sentence).forEach(name -> found.add(known(name, known)));
    known.stream()
        .filter(name -> finder.stands(name) && !isPartOfLonger(name))
        .filter(name -> found.stream().noneMatch(o -> o.phrase().overlaps(name.phrase())))
        .toList()
        .forEach(found::add);
    return found.stream().flatMap(phrase -> name(phrase).stream()).toList();
  }

  /** The model's name with what the gazetteer knows by it. */
  private static NamePhrase known(NamePhrase name, List<NamePhrase> known) {
    return known.stream()
        .filter(one -> one.phrase().equals(name.phrase()))
        .findFirst()
        .map(one -> new NamePhrase(name.phrase(), name.kind(), one.namings()))
        .orElse(name);
  }

  /** Whether it only tells of a noun after it, as in the name of an election. */
  private static boolean isPartOfLonger(NamePhrase name) {
    Token top = name.phrase().top();
    return top.head() > name.phrase().last() && (top.is("compound") || top.is("amod"));
  }

  private static Optional<Name> name(NamePhrase found) {
    Phrase phrase = found.phrase();
    return kind(found).map(kind -> new Name(kind, phrase.first(), phrase.last()));
  }

  /** What the model says, if the gazetteer knows such a thing or nothing; else what it knows. */
  private static Optional<NameKind> kind(NamePhrase found) {
    List<NameKind> known =
        found.namings().stream()
            .filter(naming -> naming.use() == Use.NAME || naming.use() == Use.METONYM)
            .map(naming -> kind(naming.entity()))
            .distinct()
            .toList();
    boolean agrees = found.kind().filter(known::contains).isPresent();
    return agrees || found.namings().isEmpty() ? found.kind() : known.stream().findFirst();
  }

  private static NameKind kind(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> NameKind.PERSON;
      case ORGANISATION, GROUP -> NameKind.ORGANISATION;
      case STATE, PLACE -> NameKind.PLACE;
    };
  }
}
