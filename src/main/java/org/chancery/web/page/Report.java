package org.chancery.web.page;

import java.util.List;
import org.chancery.event.Status;

/**
 * What one article says of an event.
 *
 * @param first first day on which the event may have happened; empty if not told
 * @param last last such day
 * @param source who says so, if not the article in its own voice; empty if it does
 */
public record Report(
    String iri,
    Happening event,
    Status status,
    Publication article,
    String first,
    String last,
    String source,
    List<Quote> quotes) {
  public Report {
    quotes = List.copyOf(quotes);
  }

  /** The day of the article, ISO 8601. */
  public String published() {
    return article.published();
  }

  /** The day by which it is ordered: of the event if told, else of the article. */
  public String day() {
    return first.isEmpty() ? published() : first;
  }

  /** The day or days of the event in words; the day of the article if not told. */
  public String when() {
    return first.isEmpty() ? article.publishedWhen() : Days.spoken(first, last);
  }

  /** The day of the article in words. */
  public String publishedWhen() {
    return article.publishedWhen();
  }

  /** The first sentence that says so, if the store holds it. */
  public List<Quote> firstQuote() {
    return quotes.subList(0, Math.min(1, quotes.size()));
  }
}
