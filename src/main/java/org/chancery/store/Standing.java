package org.chancery.store;

/** How an article stands to what the store has of it. */
public enum Standing {
  NEW,
  /** The store has it, but its content or the extractor has changed since. */
  CHANGED,
  UNCHANGED
}
