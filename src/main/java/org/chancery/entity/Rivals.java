package org.chancery.entity;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Words for nobody known that a pronoun may take up as readily as a mention: the spokeswoman of
 * {@code A spokeswoman confirmed it. She said ...}.
 */
final class Rivals {
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "conj");

  private final Salience salience;
  private final Discourse discourse;
  private final BiPredicate<Sentence, Token> wanted;

  private Rivals(Salience salience, Discourse discourse, BiPredicate<Sentence, Token> wanted) {
    this.salience = salience;
    this.discourse = discourse;
    this.wanted = wanted;
  }

  /** Of one person: the given nouns, and names that may be those of several. */
  static Rivals ofPerson(Discourse discourse, Set<String> nouns) {
    return new Rivals(Salience.OF_PERSONS, discourse, ofOne(discourse, nouns));
  }

  /** Of one body: the given nouns, and names that may be those of several. */
  static Rivals ofBody(Discourse discourse, Set<String> nouns) {
    return new Rivals(Salience.OF_BODIES, discourse, ofOne(discourse, nouns));
  }

  private static BiPredicate<Sentence, Token> ofOne(Discourse discourse, Set<String> nouns) {
    return (here, token) ->
        ARGUMENTS.contains(token.relation())
            && (token.tag().equals("NN") && nouns.contains(token.lemma())
                || discourse.isUndecided(here, token));
  }

  /** Of many: all nouns but those that only tell when or how long. */
  static Rivals ofMany(Discourse discourse, Set<String> times) {
    return new Rivals(
        Salience.OF_BODIES,
        discourse,
        (here, token) -> token.tag().equals("NNS") && !times.contains(token.lemma()));
  }

  /** How readily what it stands for is taken up. */
  Salience salience() {
    return salience;
  }

  /** Whether one of them is taken up as readily as the mention by the pronoun. */
  boolean outweigh(Sentence sentence, Token pronoun, Mention best) {
    int most = salience.of(discourse, sentence, best);
    return IntStream.rangeClosed(Math.max(0, sentence.index() - 1), sentence.index())
        .mapToObj(discourse::sentence)
        .flatMap(here -> near(here, sentence, pronoun, best))
        .anyMatch(rival -> rival >= most);
  }

  /** How readily those between the mention and the pronoun are taken up. */
  private Stream<Integer> near(Sentence here, Sentence sentence, Token pronoun, Mention best) {
    return here.tokens().stream()
        .filter(noun -> wanted.test(here, noun))
        .filter(noun -> isBetween(here, noun, sentence, pronoun, best))
        .filter(noun -> discourse.at(here, noun).stream().noneMatch(m -> m.entity().isPresent()))
        .map(noun -> salience.of(sentence, here.index(), noun));
  }

  /** Whether the noun is the subject of the verb nearest above the pronoun; of any, if of many. */
  private static boolean isSubject(Sentence sentence, Token noun, Token pronoun) {
    return noun.is("nsubj") && (noun.tag().equals("NNS") || isSubjectOf(sentence, noun, pronoun));
  }

  private static boolean isSubjectOf(Sentence sentence, Token noun, Token pronoun) {
    return sentence.ancestors(pronoun).stream()
        .filter(above -> above.pos() == PartOfSpeech.VERB)
        .findFirst()
        .filter(verb -> verb.index() == noun.head())
        .isPresent();
  }

  private static boolean isBetween(
      Sentence here, Token noun, Sentence sentence, Token pronoun, Mention best) {
    boolean before = here != sentence || noun.index() < pronoun.index();
    boolean after =
        here.index() > best.sentence()
            || here.index() == best.sentence() && noun.index() > best.head()
            || here == sentence && isSubject(sentence, noun, pronoun);
    boolean owned = here == sentence && sentence.ancestors(pronoun).contains(noun);
    return before && after && !owned;
  }
}
