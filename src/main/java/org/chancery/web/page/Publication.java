package org.chancery.web.page;

/**
 * An article as those who quote it name it.
 *
 * @param published day, ISO 8601
 * @param title its headline; else its name in the store
 * @param publisher empty if it is not known
 */
public record Publication(String iri, String published, String title, String publisher) {
  public Publication {
    title = title.isEmpty() ? "article" : title;
  }

  /** The day in words. */
  public String publishedWhen() {
    return Days.spoken(published);
  }
}
