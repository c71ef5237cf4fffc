package org.chancery.extraction;

import java.util.function.Supplier;
import org.chancery.article.Submission;

/** An extractor that is made when the first article comes: where nothing is new, none is needed. */
final class LazyExtractor implements ArticleExtractor {
  private final Supplier<ArticleExtractor> maker;
  private ArticleExtractor extractor;

  LazyExtractor(Supplier<ArticleExtractor> maker) {
    this.maker = maker;
  }

  @Override
  public Outcome extract(Submission.Accepted article) {
    return extractor().extract(article);
  }

  private synchronized ArticleExtractor extractor() {
    if (extractor == null) {
      extractor = maker.get();
    }
    return extractor;
  }
}
