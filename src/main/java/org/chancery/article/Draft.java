package org.chancery.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it was found, not yet judged; what was not found is empty.
 *
 * @param where its place, for messages
 * @param id its name; a hash of the text stands in for an empty one
 * @param date as written
 */
record Draft(
    String where, String id, String date, String title, String text, String url, String source) {
  private static final String REWRITE = "write it like 2024-06-07";

  /**
   * The article, or why it is none.
   *
   * @param otherwise the date of an article that does not state its own
   * @param remedy how to give a date in this format, where there is none
   */
  Submission judge(Optional<LocalDate> otherwise, String remedy) {
    Optional<String> fault = fault();
    if (fault.isPresent()) {
      return new Submission.Refusal(
          where, fault.get(), "give the text of an article, or remove it");
    }
    if (date.isBlank()) {
      return otherwise
          .map(this::accept)
          .orElseGet(() -> new Submission.Refusal(where, "no date", remedy));
    }
    return PublicationDate.parse(date)
        .map(this::accept)
        .orElseGet(() -> new Submission.Refusal(where, unreadableDate(), REWRITE));
  }

  private Optional<String> fault() {
    if (text.isBlank()) {
      return Optional.of("an empty text");
    }
    if (text.length() > Source.LARGEST_ARTICLE) {
      return Optional.of(Source.TOO_LARGE);
    }
    if (text.indexOf('\0') >= 0) {
      return Optional.of("a NUL character, as in files that are no text");
    }
    return StandardCharsets.UTF_8.newEncoder().canEncode(text)
        ? Optional.empty()
        : Optional.of("half a character (a lone surrogate)");
  }

  private Submission accept(LocalDate published) {
    String known = id.isBlank() ? Digest.of(text) : id.strip();
    return new Submission.Accepted(
        where, new Article(known, published, title.strip(), text, url.strip(), source.strip()));
  }

  private String unreadableDate() {
    String start = date.length() > 40 ? date.substring(0, 40) + "…" : date;
    return "a date that cannot be read (\"%s\")".formatted(start);
  }
}
