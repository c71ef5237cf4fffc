package org.chancery.time;

/** Whether what a time belongs to lies behind the article's date or before it. */
enum Tense {
  PAST,
  /** Told in the present: the nearest time is meant. */
  PRESENT,
  FUTURE
}
