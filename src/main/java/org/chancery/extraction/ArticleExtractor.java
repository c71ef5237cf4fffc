package org.chancery.extraction;

import org.chancery.article.Submission;

/** Extracts an article, or says why it cannot. Safe for use by many threads at once. */
public interface ArticleExtractor {
  Outcome extract(Submission.Accepted article);
}
