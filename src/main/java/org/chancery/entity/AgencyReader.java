package org.chancery.entity;

import java.util.List;
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

  private static void read(Descriptions descriptions, Agencies.Phrase phrase) {
    Optional<Owner> owner = descriptions.owners().of(phrase.first(), phrase.last());
    if (owner.isPresent() && owner.get().entity().kind() == EntityKind.STATE) {
      Entity organ = phrase.agency().of(owner.get().entity());
      descriptions.add(phrase.first(), phrase.last(), List.of(owner.get()), organ);
      descriptions
          .owners()
          .add(new Phrase(descriptions.sentence(), phrase.first(), phrase.last()), organ);
    }
  }
}
