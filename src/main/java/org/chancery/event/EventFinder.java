package org.chancery.event;

import java.util.List;
import org.chancery.text.Sentence;

/** Sees events in a sentence of an article. Safe for use by many threads at once. */
public interface EventFinder {
  List<Sighting> find(Reading reading, Sentence sentence);
}
