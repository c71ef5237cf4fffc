package org.chancery.event;

import java.util.List;
import java.util.Locale;

/** The ways to find events that a user can choose between. */
public enum Finders {
  LEXICON,
  MODEL,
  BOTH,

  /** The lexicon and the first of the two models alone. */
  FAST;

  /** Confidence below which an event is not told, unless the user says otherwise. */
  public static final double MINIMUM_CONFIDENCE = 0.35;

  private static final double LOWEST_CUE = 0.15;

  /**
   * The finder.
   *
   * @param modelVersion of the neural model, for the evidence
   */
  public EventFinder finder(Lexicon lexicon, String modelVersion) {
    return switch (this) {
      case LEXICON -> new LexiconFinder(lexicon);
      case MODEL -> new ModelFinder(new Lexicon(List.of()), LOWEST_CUE, modelVersion);
      case BOTH, FAST -> new ModelFinder(lexicon, LOWEST_CUE, modelVersion);
    };
  }

  /** Whether it asks the second model, too. */
  public boolean readsTwice() {
    return this == MODEL || this == BOTH;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
