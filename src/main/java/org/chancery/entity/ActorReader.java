package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads nouns that stand for a state or organisation: {@code Israeli forces}, {@code the government
 * of Iran}, {@code NATO officials}; and armed groups without a name: {@code Chechen rebels}.
 */
final class ActorReader implements DescriptionReader {
  private final Set<String> actors;
  private final Set<String> rebels;

  ActorReader(Words words) {
    actors = words.list("actors");
    rebels = words.list("rebels");
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token token : descriptions.free()) {
      String word = Descriptions.lower(token);
      if (actors.contains(word) || rebels.contains(word)) {
        Optional<Owner> owner = descriptions.owners().of(token.index(), token.index());
        owner.ifPresent(found -> read(descriptions, token, found));
      }
    }
  }

  private void read(Descriptions descriptions, Token noun, Owner owner) {
    boolean actor = actors.contains(Descriptions.lower(noun));
    List<Owner> all = joined(descriptions, owner, noun);
    for (Owner one : all) {
      EntityKind kind = one.entity().kind();
      if (kind == EntityKind.PLACE && actor) {
        continue;
      }
      boolean stands = actor || kind == EntityKind.GROUP || kind == EntityKind.ORGANISATION;
      Entity entity = stands ? one.entity() : band(descriptions, noun, one);
      descriptions.add(noun.index(), noun.index(), List.of(one), entity);
    }
  }

  /** The owner and those joined to it: Israeli and Palestinian leaders. */
  private static List<Owner> joined(Descriptions descriptions, Owner owner, Token noun) {
    List<Owner> all = new ArrayList<>(List.of(owner));
    Sentence sentence = descriptions.sentence();
    int i = owner.phrase().first() - 1;
    while (i > 0 && owner.phrase().first() < noun.index() && joins(sentence.token(i))) {
      Optional<Owner> other = descriptions.owners().at(i - 1);
      if (other.isEmpty()) {
        break;
      }
      all.add(other.get());
      i = other.get().phrase().first() - 1;
    }
    return all;
  }

  private static boolean joins(Token token) {
    return Set.of("and", "or", ",", "&").contains(Descriptions.lower(token));
  }

  /** An armed group that is known by the people it comes from. */
  private static Entity band(Descriptions descriptions, Token noun, Owner owner) {
    String label =
        new Phrase(descriptions.sentence(), owner.phrase().first(), owner.phrase().last()).words()
            + " "
            + Descriptions.lower(noun);
    return new Entity(Spelling.slug(label), label, EntityKind.GROUP, owner.entity().state(), "");
  }
}
