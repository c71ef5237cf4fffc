package org.chancery.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A dated news article: the unit that is extracted, stored and replaced.
 *
 * @param title context only: events come from {@code text}; empty if there is none
 * @param url where it was published; empty if unknown
 * @param source who published it; empty if unknown
 */
public record Article(
    String id, LocalDate date, String title, String text, String url, String source) {
  public Article {
    requireNonNull(date);
    requireNonNull(title);
    requireNonNull(url);
    requireNonNull(source);
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("an article has an id and a text");
    }
  }

  /** An article of which only the essentials are known. */
  public static Article of(String id, LocalDate date, String text) {
    return new Article(id, date, "", text, "", "");
  }
}
