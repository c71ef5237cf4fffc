package org.chancery.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * How an entry of the lexicon meets a word of a sentence: it fires, or there is a reason why not.
 */
record Match(Entry entry, Word word, Token trigger, Optional<String> obstacle) {
  private static final Set<Slot> OBJECTS = Set.of(Slot.OBJECT, new Slot("of"));

  /** The best match of the entry's words at the token; none where it has no such word. */
  static Optional<Match> of(Entry entry, Sentence sentence, Token token) {
    Optional<Match> best = Optional.empty();
    for (Word word : entry.words()) {
      if (word.isAt(sentence, token)) {
        Match match = new Match(entry, word, token, obstacle(entry, word, sentence, token));
        if (best.isEmpty() || match.isBetterThan(best.get())) {
          best = Optional.of(match);
        }
      }
    }
    return best;
  }

  private static Optional<String> obstacle(Entry entry, Word word, Sentence sentence, Token token) {
    List<String> missing = word.missing(sentence, token);
    if (!missing.isEmpty()) {
      return Optional.of("no '%s' goes with '%s'".formatted(String.join(" ", missing), token));
    }
    if (!entry.objects().isEmpty() && !hasObject(entry, word.companions(), sentence, token)) {
      return Optional.of("its object is none of " + entry.objects().stream().sorted().toList());
    }
    return Optional.empty();
  }

  /**
   * Whether it has one, or calls its object so; of "push through a deal" that after the particle
   * counts, too.
   */
  private static boolean hasObject(
      Entry entry, List<String> companions, Sentence sentence, Token token) {
    Stream<Token> objects =
        new Grammar(sentence)
            .arguments(token).stream()
                .filter(a -> OBJECTS.contains(a.slot()) || companions.contains(a.slot().name()))
                .flatMap(a -> new Clause(sentence).meant(token, a).stream());
    return Stream.concat(objects, complements(sentence, token))
        .anyMatch(word -> isOneOf(entry.objects(), sentence, word));
  }

  /** What the verb calls its object: "called the wall illegal", "a threat to peace". */
  private static Stream<Token> complements(Sentence sentence, Token verb) {
    return sentence.children(verb, "xcomp").filter(word -> !Clause.isVerbal(word));
  }

  private static boolean isOneOf(Set<String> objects, Sentence sentence, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return sentence.hyphenated(token).filter(objects::contains).isPresent()
        || objects.contains(token.lemma())
        || objects.stream().anyMatch(object -> Inflection.of(object).contains(form));
  }

  boolean fires() {
    return obstacle.isEmpty();
  }

  private boolean isBetterThan(Match other) {
    return fires() != other.fires() ? fires() : precision() > other.precision();
  }

  /** How much the entry asks of the sentence: one that asks more knows better. */
  int precision() {
    return word.companions().size() + (entry.objects().isEmpty() ? 0 : 2);
  }
}
