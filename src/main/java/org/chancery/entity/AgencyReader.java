package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads the organs of states: {@code the French foreign ministry}; {@code the Foreign Ministry} of
 * the state that is spoken of.
 */
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
    if (owner.isPresent()) {
      Entity state = owner.get().entity();
      if (hasOrgans(state)) {
        add(descriptions, phrase, own.stream().toList(), state);
      }
    } else if (isNamed(descriptions, phrase)) {
      Sentence sentence = descriptions.sentence();
      descriptions
          .discourse()
          .stateSpokenOf(sentence, sentence.token(phrase.first()))
          .ifPresent(state -> add(descriptions, phrase, List.of(), state));
    }
  }

  private static boolean hasOrgans(Entity owner) {
    return owner.kind() == EntityKind.STATE || owner.kind() == EntityKind.GROUP;
  }

  private static void add(
      Descriptions descriptions, Agencies.Named phrase, List<Owner> own, Entity state) {
    Entity organ = phrase.agency().of(state);
    descriptions.add(phrase.first(), phrase.last(), own, organ);
    descriptions
        .owners()
        .add(new Phrase(descriptions.sentence(), phrase.first(), phrase.last()), organ);
  }

  /** Whether capitals after "the" tell that it is the organ of a state spoken of before. */
  private static boolean isNamed(Descriptions descriptions, Agencies.Named phrase) {
    Sentence sentence = descriptions.sentence();
    Phrase words = new Phrase(sentence, phrase.first(), phrase.last());
    return words.size() > 1
        && Character.isUpperCase(words.words().charAt(0))
        && Character.isUpperCase(words.top().form().charAt(0))
        && !Descriptions.isPartOfLonger(words.top())
        && phrase.first() > 0
        && Descriptions.lower(sentence.token(phrase.first() - 1)).equals("the");
  }
}
