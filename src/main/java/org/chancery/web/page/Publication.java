package org.chancery.web.page;

/**
 * An article as those who quote it name it.
 *
 * @param published day, ISO 8601
 * @param headline empty if it has none
 * @param publisher empty if it is not known
 */
public record Publication(String iri, String published, String headline, String publisher) {

  /** Its headline; else words that stand for it. */
  public String title() {
    return headline.isEmpty() ? "article" : headline;
  }

  /** The day in words. */
  public String publishedWhen() {
    return Days.spoken(published);
  }
}
