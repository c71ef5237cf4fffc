package org.chancery.time;

import java.util.List;
import java.util.Optional;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells times from words that only look like one: Theresa May, Resolution 1973, 2000 troops. */
final class Plausibility {
  /** Words by which a rank stands before what it counts in. */
  private static final int FAR = 4;

  private final Vocabulary vocabulary;

  Plausibility(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean isTime(Sentence sentence, List<Token> words, Slots slots) {
    if (words.size() == 1 && slots.meaning() == Meaning.MONTH) {
      return isNoun(words.get(0)) && !isInPersonName(sentence, words.get(0));
    }
    if (slots.meaning() == Meaning.HENCE) {
      return !tellsHowOften(sentence, words.get(0));
    }
    return slots.meaning() != Meaning.YEAR
        || words.size() > 1
        || isYear(sentence, words.get(0), slots);
  }

  /** Whether it stands after a rank: "for the first time in two years". */
  private boolean tellsHowOften(Sentence sentence, Token in) {
    int first = Math.max(0, in.index() - FAR);
    return sentence.tokens().subList(first, in.index()).stream()
        .anyMatch(word -> vocabulary.has("rank", word.form()));
  }

  /** Whether it is tagged as a noun, not as the verb "may". */
  private static boolean isNoun(Token word) {
    return word.tag().startsWith("N");
  }

  private static boolean isInPersonName(Sentence sentence, Token word) {
    return sentence.names().stream()
        .filter(name -> name.kind() == NameKind.PERSON)
        .anyMatch(name -> holds(name, word));
  }

  private static boolean holds(Name name, Token word) {
    return name.first() <= word.index() && word.index() <= name.last();
  }

  /** Whether a bare number of four digits is a year: by the word before it and what it counts. */
  private boolean isYear(Sentence sentence, Token number, Slots slots) {
    Optional<Token> before =
        number.index() == 0 ? Optional.empty() : Optional.of(sentence.token(number.index() - 1));
    if (before.isEmpty() || vocabulary.has("numbercue", before.get().form())) {
      return false;
    }
    return vocabulary.has("yearcue", before.get().form()) && !countsThings(sentence, number, slots);
  }

  private static boolean countsThings(Sentence sentence, Token number, Slots slots) {
    return number.is("nummod")
        && sentence.head(number).filter(head -> head.tag().equals("NNS")).isPresent()
        && slots.number("year") % 100 == 0;
  }
}
