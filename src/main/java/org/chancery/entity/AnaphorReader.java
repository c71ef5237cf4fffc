package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.Token;

/** Reads nouns that take up what was named before: {@code the country}, {@code the group}. */
final class AnaphorReader implements DescriptionReader {
  private final Gazetteer gazetteer;
  private final Set<String> states;
  private final Set<String> groups;
  private final Set<String> organisations;
  private final Set<String> bodies;
  private final Set<String> places;
  private final Set<String> cities;

  AnaphorReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Words words = gazetteer.words;
    states = words.list("state-nouns");
    groups = words.list("group-nouns");
    organisations = words.list("organisation-nouns");
    bodies = words.list("body-nouns");
    places = words.list("place-nouns");
    cities = words.list("city-nouns");
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token noun : descriptions.free()) {
      if (Descriptions.isPartOfLonger(noun)) {
        continue;
      }
      Optional<Owner> owner = descriptions.owners().of(noun.index(), noun.index());
      if (owner.isPresent()) {
        placeOf(descriptions, noun, owner.get());
      } else if (Set.of("the", "this").contains(descriptions.determiner(noun))
          && isPlain(descriptions, noun)) {
        taken(descriptions, noun).ifPresent(entity -> add(descriptions, noun, entity));
      }
    }
  }

  /** The country, which may own what follows: the country's president. */
  private static void add(Descriptions descriptions, Token noun, Entity entity) {
    descriptions.add(noun.index(), noun.index(), List.of(), entity);
    descriptions
        .owners()
        .add(new Phrase(descriptions.sentence(), noun.index(), noun.index()), entity);
  }

  /** Whether nothing tells it apart from what was named: "the other country" is another one. */
  private static boolean isPlain(Descriptions descriptions, Token noun) {
    return descriptions.sentence().children(noun).stream()
        .noneMatch(c -> c.is("amod") || c.is("nmod") || c.is("compound") || c.is("acl"));
  }

  private Optional<Entity> taken(Descriptions descriptions, Token noun) {
    String word = Descriptions.lower(noun);
    Optional<Entity> found = Optional.empty();
    if (states.contains(word)) {
      found =
          descriptions
              .discourse()
              .foremost(descriptions.sentence(), noun.index(), e -> e.kind() == EntityKind.STATE);
    } else if (groups.contains(word)) {
      found = group(descriptions, noun, word);
    } else if (organisations.contains(word)) {
      found = organisation(descriptions, noun, word);
    } else if (places.contains(word)) {
      found = place(descriptions, noun, word);
    }
    return found;
  }

  /** The movement is a group, or an organisation that is called a movement. */
  private Optional<Entity> group(Descriptions descriptions, Token noun, String word) {
    boolean any = bodies.contains(word);
    return last(
        descriptions,
        noun,
        entity ->
            entity.kind() == EntityKind.GROUP
                || entity.kind() == EntityKind.ORGANISATION
                    && (word.equals("group")
                        || any
                        || Spelling.atoms(entity.label()).contains(word)));
  }

  /** A city takes up a place with inhabitants, a region one without. */
  private Optional<Entity> place(Descriptions descriptions, Token noun, String word) {
    boolean city = cities.contains(word);
    return descriptions
        .discourse()
        .lately(
            descriptions.sentence(),
            noun.index(),
            entity ->
                entity.kind() == EntityKind.PLACE
                    && (city ? mayBeCity(entity) : population(entity) == 0)
                    && (!word.equals("capital")
                        || gazetteer.states.governedFrom(entity).isPresent()));
  }

  private boolean mayBeCity(Entity entity) {
    return population(entity) > 0 || !gazetteer.entities.containsKey(entity.id());
  }

  private int population(Entity entity) {
    return gazetteer.population.getOrDefault(entity.id(), 0);
  }

  /** A court takes up a court, but an agency any organisation. */
  private Optional<Entity> organisation(Descriptions descriptions, Token noun, String word) {
    boolean any = bodies.contains(word);
    return last(
        descriptions,
        noun,
        entity ->
            entity.kind() == EntityKind.ORGANISATION
                && (any || Spelling.atoms(entity.label()).contains(word)));
  }

  private static Optional<Entity> last(
      Descriptions descriptions, Token noun, Predicate<Entity> fits) {
    return descriptions.discourse().last(descriptions.sentence(), noun.index(), fits);
  }

  /** The Iraqi capital; the Palestinian enclave that was named before. */
  private void placeOf(Descriptions descriptions, Token noun, Owner owner) {
    Entity state = owner.entity();
    boolean definite = descriptions.determiner(noun).equals("the");
    boolean named = descriptions.sentence().child(noun, "nmod").isPresent();
    Optional<Entity> place = Optional.empty();
    if (Descriptions.lower(noun).equals("capital")) {
      place = gazetteer.states.capital(state);
    } else if (definite && !named && places.contains(Descriptions.lower(noun))) {
      place =
          descriptions
              .discourse()
              .last(descriptions.sentence(), noun.index(), e -> isPlaceIn(e, state));
    }
    place.ifPresent(p -> descriptions.add(noun.index(), noun.index(), List.of(owner), p));
  }

  private static boolean isPlaceIn(Entity entity, Entity state) {
    return entity.kind() == EntityKind.PLACE && entity.state().equals(state.state());
  }
}
