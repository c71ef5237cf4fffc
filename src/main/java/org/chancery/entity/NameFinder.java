package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;

/** Finds the names in a sentence: those of the gazetteer and those of the model, none twice. */
final class NameFinder {
  private static final int GREAT_CITY = 1_000_000;

  private final Gazetteer gazetteer;
  private final KnownNames knownNames;
  private final ModelNames modelNames;
  private final TitledNames titledNames;
  private final SharedNames sharedNames;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.knownNames = new KnownNames(gazetteer.names);
    this.modelNames = new ModelNames(gazetteer);
    this.titledNames = new TitledNames(gazetteer);
    this.sharedNames = new SharedNames(gazetteer.names);
  }

  /** The names in the order of the text; no two overlap. */
  List<NamePhrase> find(Sentence sentence) {
    List<NamePhrase> known = knownNames.find(sentence);
    List<NamePhrase> found = new ArrayList<>(sharedNames.find(sentence, known));
    modelNames.find(sentence).forEach(name -> join(found, known, name));
    known.stream().filter(this::stands).filter(name -> isFree(name, found)).forEach(found::add);
    titledNames.add(sentence, found);
    found.sort(Comparator.comparing(name -> name.phrase().first()));
    return found;
  }

  private static boolean isFree(NamePhrase name, List<NamePhrase> found) {
    return found.stream().noneMatch(other -> other.phrase().overlaps(name.phrase()));
  }

  /** Adds the model's name, or the gazetteer's names in its place where those say more. */
  private void join(List<NamePhrase> found, List<NamePhrase> known, NamePhrase name) {
    if (!isFree(name, found)) {
      return;
    }
    Phrase phrase = name.phrase();
    List<NamePhrase> meeting = known.stream().filter(k -> k.phrase().overlaps(phrase)).toList();
    Optional<NamePhrase> wide =
        meeting.stream().filter(k -> k.phrase().contains(phrase)).findFirst();
    if (wide.isPresent()) {
      found.add(new NamePhrase(wide.get().phrase(), name.kind(), wide.get().namings()));
    } else if (splits(name, meeting)) {
      meeting.forEach(found::add);
    } else {
      found.add(name);
    }
  }

  /** Whether the names of the gazetteer inside the model's name tell it better than the whole. */
  private boolean splits(NamePhrase name, List<NamePhrase> inside) {
    if (inside.isEmpty() || name.is(NameKind.PERSON)) {
      return false;
    }
    Phrase phrase = name.phrase();
    boolean list =
        phrase.tokens().stream().anyMatch(t -> t.pos() == PartOfSpeech.PUNCT && !t.isHyphen());
    int covered = inside.stream().mapToInt(one -> one.phrase().size()).sum();
    return name.is(NameKind.NATIONALITY)
        || covered == phrase.size()
        || name.is(NameKind.PLACE) && list
        || name.is(NameKind.ORGANISATION) && hasOrgan(phrase, inside);
  }

  /** Whether an organ follows the names inside, and no word that makes one name of them all. */
  private boolean hasOrgan(Phrase phrase, List<NamePhrase> inside) {
    int named = inside.get(0).phrase().last();
    return phrase
        .indexes()
        .mapToObj(i -> gazetteer.agencies.endingAt(phrase.sentence(), i))
        .flatMap(Optional::stream)
        .anyMatch(organ -> !organ.isCutAfter(named, phrase.sentence()));
  }

  /** Whether the gazetteer alone may decide: not for one-word towns, which are surnames too. */
  private boolean stands(NamePhrase name) {
    return name.namings().stream().anyMatch(naming -> stands(naming, name.phrase()))
        || gazetteer.corrections.decide(name.phrase().words());
  }

  private boolean stands(Naming naming, Phrase phrase) {
    Entity entity = naming.entity();
    return switch (entity.kind()) {
      case PLACE ->
          phrase.size() > 1
              || gazetteer.states.governedFrom(entity).isPresent()
              || gazetteer.population.getOrDefault(entity.id(), 0) == 0
              || gazetteer.population.get(entity.id()) > GREAT_CITY;
      case PERSON -> phrase.size() > 1;
      case STATE, ORGANISATION, GROUP -> true;
    };
  }
}
