package org.chancery.entity;

import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;

/** Finds the mentions of entities in an article. Safe for use by many threads at once. */
public interface EntityResolver {
  /** The mentions, each resolved as of the article's date. */
  Mentions resolve(Article article, AnnotatedText text);
}
