package org.chancery.time;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.AnnotatedText;

/** Finds the time expressions of a text. Safe for use by many threads at once. */
public interface TimeFinder {
  /** The expressions in order, resolved relative to the date on which the article appeared. */
  List<TimeExpression> find(AnnotatedText text, LocalDate published);
}
