package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** How far from another event something happened: "two weeks after", "a day before". */
public final class TimeDistance {
  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private final Token preposition;
  private final Unit unit;
  private final int count;

  private TimeDistance(Token preposition, Unit unit, int count) {
    this.preposition = preposition;
    this.unit = unit;
    this.count = count;
  }

  /** Those of the sentence, in order. */
  public static List<TimeDistance> in(Sentence sentence) {
    List<TimeDistance> found = new ArrayList<>();
    for (Token word : sentence.tokens().subList(Math.min(2, sentence.size()), sentence.size())) {
      String side = word.form().toLowerCase(Locale.ROOT);
      if (side.equals("after") || side.equals("before")) {
        String unit = sentence.token(word.index() - 1).form();
        String number = sentence.token(word.index() - 2).form();
        of(word, unit, number, side.equals("after")).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<TimeDistance> of(Token word, String unit, String number, boolean later) {
    Optional<Integer> count = count(number);
    return unit(unit)
        .filter(known -> count.isPresent())
        .map(known -> new TimeDistance(word, known, later ? count.get() : -count.get()));
  }

  private static Optional<Unit> unit(String word) {
    return Optional.ofNullable(VOCABULARY.value("unit", word))
        .or(() -> Optional.ofNullable(VOCABULARY.value("units", word)))
        .map(Unit::named);
  }

  private static Optional<Integer> count(String word) {
    return word.equalsIgnoreCase("the")
        ? Optional.of(1)
        : Optional.ofNullable(VOCABULARY.value("number", word))
            .or(() -> Optional.of(word).filter(digits -> digits.matches("\\d{1,3}")))
            .map(Integer::valueOf);
  }

  /** "After" or "before". */
  public Token preposition() {
    return preposition;
  }

  /** When it was from which something that happened at the given time is so far away. */
  public TimeInterval back(TimeInterval time) {
    return unit.from(time.first(), -count);
  }
}
