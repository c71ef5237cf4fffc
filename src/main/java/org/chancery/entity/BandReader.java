package org.chancery.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads armed groups that have neither a name nor somebody's name before them: {@code rebels in
 * Chad}, {@code Maoist insurgents}, {@code the rebels} of the state that is spoken of.
 */
final class BandReader implements DescriptionReader {
  private static final Set<String> HOME = Set.of("in", "of", "from");
  private static final Set<String> SCENE = Set.of("in", "near", "across", "around", "outside");
  private static final String COALITION = "coalition";
  private static final Set<String> NOBODY = Set.of("no", "any", "other", "another");

  private final Gazetteer gazetteer;

  private final Set<String> forces;

  /** By words in lower case, how they are written within a sentence; so are the creeds. */
  private final Map<String, String> bands;

  private final Map<String, String> creeds;

  BandReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    forces = gazetteer.words.list("band-forces");
    bands = written(gazetteer.words.list("bands"));
    creeds = written(gazetteer.words.list("creeds"));
  }

  private static Map<String, String> written(Set<String> words) {
    return words.stream().collect(Collectors.toMap(word -> word.toLowerCase(Locale.ROOT), w -> w));
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token noun : descriptions.free()) {
      Phrase phrase = withCreeds(descriptions.sentence(), noun);
      if (isBand(phrase, noun)
          && !Descriptions.isPartOfLonger(noun)
          && isOneGroup(descriptions, noun)) {
        home(descriptions, noun)
            .map(state -> band(phrase, state))
            .ifPresent(band -> descriptions.add(phrase.first(), phrase.last(), List.of(), band));
      }
    }
  }

  private boolean isBand(Phrase phrase, Token noun) {
    String word = Descriptions.lower(noun);
    return bands.containsKey(word) || forces.contains(word) && phrase.size() > 1;
  }

  /** Not so "twenty rebels", "no rebels" and those whose name follows: "the rebels Fatari". */
  private static boolean isOneGroup(Descriptions descriptions, Token noun) {
    Sentence sentence = descriptions.sentence();
    return !NOBODY.contains(descriptions.determiner(noun))
        && sentence.child(noun, "nummod").isEmpty()
        && sentence.child(noun, "appos").isEmpty()
        && descriptions.owners().at(noun.index() + 1).isEmpty();
  }

  /** The noun with what they fight for, as far as it stands right before it. */
  private Phrase withCreeds(Sentence sentence, Token noun) {
    int first = noun.index();
    while (first > 0 && isCreed(sentence.token(first - 1), noun)) {
      first--;
    }
    return new Phrase(sentence, first, noun.index());
  }

  private boolean isCreed(Token word, Token noun) {
    return word.head() == noun.index() && creeds.containsKey(Descriptions.lower(word));
  }

  /** The state that they fight in: as the noun says, the sentence, or those before it. */
  private Optional<Entity> home(Descriptions descriptions, Token noun) {
    Sentence sentence = descriptions.sentence();
    Discourse discourse = descriptions.discourse();
    return only(sentence
            .children(noun, "nmod")
            .filter(place -> Descriptions.isAfter(HOME, sentence, place))
            .flatMap(place -> discourse.at(sentence, place).stream()))
        .or(
            () ->
                only(
                    discourse
                        .in(sentence)
                        .filter(
                            m -> Descriptions.isAfter(SCENE, sentence, sentence.token(m.head())))))
        .or(() -> only(discourse.in(sentence)))
        .or(() -> discourse.stateSpokenOf(sentence, noun));
  }

  /** The state of the mentions, if they are of one. */
  private Optional<Entity> only(Stream<Mention> mentions) {
    Set<String> codes =
        mentions
            .flatMap(mention -> mention.entity().stream())
            .map(Entity::state)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());
    return codes.size() == 1 ? gazetteer.states.get(codes.iterator().next()) : Optional.empty();
  }

  /** The group, under the name by which other articles may speak of it: Chadian rebels. */
  private Entity band(Phrase phrase, Entity state) {
    if (Descriptions.lower(phrase.tokens().get(0)).equals(COALITION)) {
      return Entity.group("coalition forces in " + state.label(), "");
    }
    String label = gazetteer.states.adjective(state) + " " + written(phrase);
    return gazetteer.names.of(label).stream()
        .map(Naming::entity)
        .filter(entity -> entity.kind() == EntityKind.GROUP)
        .findFirst()
        .orElseGet(() -> Entity.group(label, state.state()));
  }

  private String written(Phrase phrase) {
    return phrase.tokens().stream()
        .map(Descriptions::lower)
        .map(word -> creeds.getOrDefault(word, bands.getOrDefault(word, word)))
        .collect(Collectors.joining(" "));
  }
}
