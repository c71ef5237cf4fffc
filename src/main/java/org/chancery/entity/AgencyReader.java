package org.chancery.entity;

import java.util.Optional;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.Token;

/** Reads the organs of states: {@code the French foreign ministry}. */
final class AgencyReader implements DescriptionReader {
  private final Agencies agencies;

  AgencyReader(Agencies agencies) {
    this.agencies = agencies;
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token token : descriptions.free()) {
      agencies
          .endingAt(descriptions.sentence(), token.index())
          .ifPresent(phrase -> read(descriptions, phrase));
    }
  }

  private static void read(Descriptions descriptions, Agencies.Named phrase) {
    Optional<Owner> own =
        descriptions
            .owners()
            .of(phrase.first(), phrase.last())
            .filter(o -> !phrase.isCutAfter(o.phrase().last(), descriptions.sentence()));
    Optional<Owner> owner =
        own.or(() -> descriptions.owners().ofList(phrase.first(), phrase.last()));
    if (owner.isPresent() && owner.get().entity().kind() == EntityKind.STATE) {
      Entity organ = phrase.agency().of(owner.get().entity());
      descriptions.add(phrase.first(), phrase.last(), own.stream().toList(), organ);
      descriptions
          .owners()
          .add(new Phrase(descriptions.sentence(), phrase.first(), phrase.last()), organ);
    }
  }
}
