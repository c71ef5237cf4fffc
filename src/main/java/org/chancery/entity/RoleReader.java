package org.chancery.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads people by their role: {@code the Israeli prime minister}, {@code the president}, {@code his
 * Egyptian counterpart}. The holder at the article's date is meant; where nobody is known to hold
 * the role, the state or organisation that the holder acts for.
 */
final class RoleReader implements DescriptionReader {
  private final Gazetteer gazetteer;

  RoleReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token token : descriptions.free()) {
      if (!descriptions.isFree(token)) {
        continue;
      }
      if (Descriptions.lower(token).equals("counterpart")) {
        counterpart(descriptions, token);
      } else if (!Descriptions.isPartOfLonger(token)) {
        gazetteer
            .roles
            .endingAt(descriptions.sentence(), token.index())
            .ifPresent(phrase -> role(descriptions, token, phrase));
      }
    }
  }

  private void role(Descriptions descriptions, Token noun, Roles.Phrase phrase) {
    Optional<Owner> owner = descriptions.owners().of(phrase.first(), phrase.last());
    Optional<Entity> entity =
        owner.isPresent()
            ? owned(descriptions, noun, phrase.role(), owner.get().entity())
            : plain(descriptions, noun, phrase.role());
    entity.ifPresent(
        found ->
            descriptions.add(
                phrase.first(), phrase.last(), owner.map(List::of).orElse(List.of()), found));
  }

  private Optional<Entity> owned(Descriptions descriptions, Token noun, Role role, Entity owner) {
    if (descriptions.isIndefinite(noun) || role.isVague()) {
      return Optional.of(owner).filter(o -> o.kind() != EntityKind.PLACE);
    }
    Sentence sentence = descriptions.sentence();
    Discourse discourse = descriptions.discourse();
    return discourse
        .holder(sentence, noun.index(), role, Optional.of(owner))
        .or(() -> holder(role, owner, discourse.date()))
        .or(() -> Optional.of(owner).filter(o -> o.kind() != EntityKind.PLACE));
  }

  private Optional<Entity> plain(Descriptions descriptions, Token noun, Role role) {
    boolean definite = List.of("the", "this").contains(descriptions.determiner(noun));
    if (!definite || role.isVague()) {
      return Optional.empty();
    }
    Discourse discourse = descriptions.discourse();
    return Optional.of(noun)
        .filter(word -> Character.isUpperCase(word.form().charAt(0)))
        .flatMap(word -> discourse.publisher())
        .flatMap(own -> holder(role, own, discourse.date()))
        .or(() -> discourse.holder(descriptions.sentence(), noun.index(), role, Optional.empty()));
  }

  private Optional<Entity> holder(Role role, Entity owner, LocalDate date) {
    boolean state = owner.kind() == EntityKind.STATE;
    Role meant = role;
    if (state && role.id().equals(Role.LEADER)) {
      String leader = gazetteer.states.leader(owner.state());
      meant = leader.isEmpty() ? role : gazetteer.roles.get(leader);
    }
    Role wanted = meant;
    return gazetteer
        .offices
        .holder(state ? owner.state() : owner.id(), date, held -> matches(wanted, held, state))
        .map(Office::person);
  }

  private static boolean matches(Role wanted, Role held, boolean state) {
    boolean foreign = wanted.rank().equals("foreign-affairs") && held.rank().equals(wanted.rank());
    boolean heads = !state && held.rank().equals("head-of-organisation");
    return held.equals(wanted)
        || foreign
        || heads && (wanted.id().equals(Role.LEADER) || wanted.id().equals("organisation-head"));
  }

  /** The holder, in the other state, of the role of the person just spoken of. */
  private void counterpart(Descriptions descriptions, Token noun) {
    Optional<Owner> owner = descriptions.owners().of(noun.index(), noun.index());
    if (owner.isEmpty()) {
      return;
    }
    Discourse discourse = descriptions.discourse();
    LocalDate date = discourse.date();
    Entity state = owner.get().entity();
    Entity found =
        discourse
            .last(descriptions.sentence(), noun.index(), e -> e.kind() == EntityKind.PERSON)
            .flatMap(
                person ->
                    discourse.roles(person).stream()
                        .flatMap(role -> holder(role, state, date).stream())
                        .findFirst())
            .orElse(state);
    descriptions.add(noun.index(), noun.index(), List.of(owner.get()), found);
  }
}
