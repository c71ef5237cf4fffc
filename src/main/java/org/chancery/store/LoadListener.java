package org.chancery.store;

import org.chancery.article.Submission;

/** Follows a load as it goes on, on the thread that loads. */
public interface LoadListener {
  /** An article could not be read. */
  void refused(Submission.Refusal refusal);

  /** Another article is done, whatever became of it. */
  void advanced(LoadTally soFar);

  /** An article takes the place of another one of the same load. */
  default void replaced(Replacement replacement) {}

  /** An article takes long. */
  default void waiting(Submission.Accepted article) {}

  /** Whether the load is to end when what is under way is stored. */
  default boolean isToEnd() {
    return false;
  }
}
