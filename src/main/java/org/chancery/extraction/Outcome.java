package org.chancery.extraction;

import org.chancery.article.Submission;

/** What extraction made of an article. */
public sealed interface Outcome {
  /** It was understood. */
  record Extracted(Extract extract) implements Outcome {}

  /** It is not something that can be understood, such as an article in French. */
  record Refused(Submission.Refusal refusal) implements Outcome {}
}
