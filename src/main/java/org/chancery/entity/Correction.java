package org.chancery.entity;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a user knows better than the gazetteer and the rules.
 *
 * <table>
 *   <caption>For example</caption>
 *   <tr><td>{@code name}</td><td>the words "Iron Ana" mean {@code ana-orlo}</td></tr>
 *   <tr><td>{@code not-same-as}</td><td>the words "Orlo" do not mean {@code ana-orlo}</td></tr>
 *   <tr><td>{@code same-as}</td><td>whoever was taken for {@code a-orlo-arv} is {@code ana-orlo}</td></tr>
 * </table>
 *
 * @param subject words of a text; for {@code same-as} an entity's id
 * @param entity an entity's id
 */
record Correction(Kind kind, String subject, String entity) {
  /** What a correction says. */
  enum Kind {
    NAME("name"),
    NOT_SAME_AS("not-same-as"),
    SAME_AS("same-as");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
  }

  /** The correction in one line, by which a graph tells that it obeys it. */
  String notation() {
    return kind.word + " " + subject + " " + entity;
  }

  /** Whether the subject is words of a text. */
  boolean isOfWords() {
    return kind != Kind.SAME_AS;
  }
}
