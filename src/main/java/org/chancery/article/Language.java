package org.chancery.article;

import java.util.Locale;
import java.util.Optional;

/** The language that a publisher states, such as {@code en}, {@code en-GB}, {@code English}. */
final class Language {
  private Language() {}

  /** Why an article in that language is not read; nothing if it is English or not stated. */
  static Optional<Submission> refusal(String where, String stated) {
    if (stated.isBlank()
        || stated.strip().toLowerCase(Locale.ROOT).matches("en(g|glish)?([-_].*)?")) {
      return Optional.empty();
    }
    return Optional.of(
        new Submission.Refusal(
            where,
            "not English (its language is given as \"%s\")".formatted(stated.strip()),
            "Chancery reads English: give a translation, or correct the key"));
  }
}
