package org.chancery;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Text such as nobody writes but somebody sends. */
public final class OddText {
  private static final List<String> WORDS =
      List.of(
          "President Macron",
          "Antony Blinken",
          "visited",
          "will meet",
          "rejected",
          "the proposal of",
          "Egypt",
          "U.S.",
          "on Friday",
          "last week",
          "said.",
          "“",
          "”",
          ". ",
          ", ",
          "(((",
          "\n\n",
          "\t");

  private static final List<String> ODDITIES =
      List.of(
          "e\u0301\u0301\u0301",
          "\u0301",
          "\u200b",
          "\u200d",
          "\u202e",
          "\u2066",
          "\ufeff",
          "\ud83d",
          "\udc4d",
          "\ud83d\udc69\u200d\ud83d\udc67",
          "\u05e9\u05dc\u05d5\u05dd",
          "\u0627\u0644\u0633\u0644\u0627\u0645",
          "\u4e2d\u56fd",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "\u00a0",
          "\uffff",
          "<>\"{}|^`\\",
          "%00",
          "\ufdfa",
          "\u0130");

  private OddText() {}

  /** Words of news among odd characters. */
  public static Arbitrary<String> text() {
    return Arbitraries.oneOf(
            Arbitraries.of(WORDS), Arbitraries.of(ODDITIES), Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join(" ", parts));
  }
}
