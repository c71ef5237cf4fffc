package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads nouns that stand for a state or organisation: {@code Israeli forces}, {@code the government
 * of Iran}, {@code NATO officials}; and armed groups without a name: {@code Chechen rebels}.
 */
final class ActorReader implements DescriptionReader {
  private static final Set<String> SEATING = Set.of("in", "at");

  private final Set<String> actors;
  private final Set<String> rebels;
  private final Set<String> governments;
  private final Set<String> countries;
  private final Set<String> qualifiers;
  private final Set<String> qualities;
  private final Gazetteer gazetteer;

  ActorReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    actors = gazetteer.words.list("actors");
    rebels = gazetteer.words.list("rebels");
    governments = gazetteer.words.list("government-nouns");
    countries = gazetteer.words.list("state-nouns");
    qualifiers = gazetteer.words.list("qualifiers");
    qualities = gazetteer.words.list("qualities");
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token token : descriptions.free()) {
      String word = Descriptions.lower(token);
      boolean actor = actors.contains(word) || rebels.contains(word);
      if (actor && !Descriptions.isPartOfLonger(token)) {
        descriptions
            .owners()
            .of(token.index(), token.index())
            .ifPresentOrElse(
                owner -> read(descriptions, token, owner), () -> ownerless(descriptions, token));
      }
    }
  }

  /** The Bush administration; government forces of the state that is spoken of. */
  private void ownerless(Descriptions descriptions, Token noun) {
    Sentence sentence = descriptions.sentence();
    boolean government = governments.contains(Descriptions.lower(noun));
    boolean plain =
        government
            ? Set.of("the", "this").contains(descriptions.determiner(noun))
                && isPlain(sentence, noun)
            : sentence
                .children(noun, "compound")
                .anyMatch(child -> governments.contains(Descriptions.lower(child)));
    Optional<Mention> head = government ? head(descriptions, noun) : Optional.empty();
    Optional<Entity> state = head.flatMap(Mention::entity).flatMap(this::state);
    Optional<Token> seat = government ? sentence.child(noun, "nmod") : Optional.empty();
    if (state.isPresent()) {
      descriptions.addAbsorbing(noun.index(), head.get(), state.get());
    } else if (seat.isPresent()) {
      seat.flatMap(word -> seated(descriptions, word).or(() -> ruled(descriptions, word)))
          .ifPresent(found -> descriptions.add(noun.index(), noun.index(), List.of(), found));
    } else if (plain) {
      own(descriptions, noun)
          .or(() -> descriptions.discourse().stateSpokenOf(sentence, noun))
          .ifPresent(found -> descriptions.add(noun.index(), noun.index(), List.of(), found));
    }
  }

  /** The state that is ruled from a place: the government in Velden. */
  private Optional<Entity> seated(Descriptions descriptions, Token place) {
    return after(SEATING, descriptions, place).flatMap(seat -> state(seat).stream()).findFirst();
  }

  /** The state of who rules it: the government of President Orlan. */
  private Optional<Entity> ruled(Descriptions descriptions, Token ruler) {
    return after(Set.of("of"), descriptions, ruler)
        .filter(entity -> entity.kind() == EntityKind.PERSON)
        .flatMap(person -> state(person).stream())
        .findFirst();
  }

  /** Whom the word means, if one of the prepositions leads to it. */
  private static Stream<Entity> after(
      Set<String> prepositions, Descriptions descriptions, Token word) {
    Sentence sentence = descriptions.sentence();
    return Descriptions.isAfter(prepositions, sentence, word)
        ? descriptions.discourse().at(sentence, word).stream().flatMap(m -> m.entity().stream())
        : Stream.empty();
  }

  /** The state that publishes the article, as it calls its own: this administration. */
  private static Optional<Entity> own(Descriptions descriptions, Token noun) {
    boolean own = descriptions.determiner(noun).equals("this");
    return own ? descriptions.discourse().publisher() : Optional.empty();
  }

  /**
   * Whether it may be any government: not "the Arvanian authorities", "the verification regime".
   */
  private boolean isPlain(Sentence sentence, Token noun) {
    boolean rule = Descriptions.lower(noun).equals("regime");
    return sentence.children(noun).stream()
        .filter(child -> child.is("amod") || child.is("compound"))
        .filter(child -> !qualifiers.contains(Descriptions.lower(child)))
        .filter(child -> child.pos() != PartOfSpeech.PROPN)
        .noneMatch(child -> rule || Character.isUpperCase(child.form().charAt(0)));
  }

  /** The person named before the noun, as its head of government. */
  private static Optional<Mention> head(Descriptions descriptions, Token noun) {
    Sentence sentence = descriptions.sentence();
    return sentence.children(noun).stream()
        .filter(child -> child.index() < noun.index() && child.is("compound"))
        .flatMap(child -> descriptions.discourse().at(sentence, child).stream())
        .filter(m -> m.entity().filter(e -> e.kind() == EntityKind.PERSON).isPresent())
        .findFirst();
  }

  private Optional<Entity> state(Entity entity) {
    return gazetteer.states.get(entity.state());
  }

  private void read(Descriptions descriptions, Token noun, Owner owner) {
    boolean actor = actors.contains(Descriptions.lower(noun));
    boolean pronoun = owner.phrase().top().tag().equals("PRP$");
    if (pronoun && (!actor || qualities.contains(Descriptions.lower(noun)))) {
      return;
    }
    List<Owner> all = joined(descriptions, owner, noun);
    for (Owner one : all) {
      EntityKind kind = one.entity().kind();
      boolean country = countries.contains(Descriptions.lower(noun));
      boolean rules =
          governments.contains(Descriptions.lower(noun))
              && gazetteer.entities.containsKey(one.entity().id());
      if (actor && (kind == EntityKind.PLACE && !rules || country && kind != EntityKind.STATE)) {
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
    while (i > 0
        && owner.phrase().first() < noun.index()
        && joins(sentence.token(i), all.size() > 1)) {
      Optional<Owner> other = descriptions.owners().at(i - 1);
      if (other.isEmpty() || !isListed(sentence, all.get(all.size() - 1), other.get())) {
        break;
      }
      all.add(other.get());
      i = other.get().phrase().first() - 1;
    }
    return all;
  }

  /** Whether the tree has them in one list or below one noun, not in two clauses. */
  private static boolean isListed(Sentence sentence, Owner one, Owner other) {
    Token first = other.phrase().top();
    Token second = one.phrase().top();
    return first.head() == second.head()
        || second.head() == first.index()
        || first.head() == second.index();
  }

  /** A comma joins only what an "and" goes on with: French, German and British officials. */
  private static boolean joins(Token token, boolean several) {
    String word = Descriptions.lower(token);
    return Set.of("and", "or", "&").contains(word) || several && word.equals(",");
  }

  /** An armed group that is known by the people it comes from. */
  private static Entity band(Descriptions descriptions, Token noun, Owner owner) {
    String label =
        new Phrase(descriptions.sentence(), owner.phrase().first(), owner.phrase().last()).words()
            + " "
            + Descriptions.lower(noun);
    return Entity.group(label, owner.entity().state());
  }
}
