package org.chancery.event;

/**
 * Which events are told.
 *
 * @param finder what finds them
 * @param minimumConfidence below which an event is not told, 0 to 1
 */
public record FinderSettings(Finders finder, double minimumConfidence) {
  /** What scores best on development data. */
  public static final FinderSettings BEST =
      new FinderSettings(Finders.BOTH, Finders.MINIMUM_CONFIDENCE);
}
