package org.chancery.graph;

import org.apache.jena.graph.Node;

/** What a correction does with an event. */
public enum Verdict {
  /** It is as it was read. */
  CONFIRM(Dip.CONFIRMED_VERDICT),
  /** The article does not tell it. */
  REJECT(Dip.REJECTED_VERDICT),
  /** The article tells it otherwise. */
  CHANGE(Dip.CHANGED_VERDICT);

  private final Node individual;

  Verdict(Node individual) {
    this.individual = individual;
  }

  Node individual() {
    return individual;
  }
}
