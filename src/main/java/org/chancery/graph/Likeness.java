package org.chancery.graph;

/** How much the casts of two events are alike. */
enum Likeness {
  NONE,
  /** Enough if the dates are close, too. */
  PARTIAL,
  /** As of one event. */
  FULL
}
