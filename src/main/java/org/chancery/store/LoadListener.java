package org.chancery.store;

import org.chancery.article.Submission;

/** Follows a load as it goes on, on the thread that loads. */
public interface LoadListener {
  /** An article could not be read. */
  void refused(Submission.Refusal refusal);

  /** Another article is done, whatever became of it. */
  void advanced(LoadTally soFar);
}
