package org.chancery.graph;

import org.chancery.article.Article;
import org.chancery.article.Digest;

/** A digest of all that an article consists of: the same digest means that nothing has changed. */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(Article article) {
    return Digest.of(
        article.id(),
        article.date().toString(),
        article.title(),
        article.text(),
        article.url(),
        article.source());
  }
}
