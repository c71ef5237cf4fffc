package org.chancery.event;

/** Finds the diplomatic events of an article. Safe for use by many threads at once. */
public interface EventExtractor {
  Findings extract(Reading reading);
}
