package org.chancery.cli;

import org.chancery.InputException;
import org.chancery.event.FinderSettings;
import org.chancery.event.Finders;
import org.chancery.extraction.ExtractorVersion;
import picocli.CommandLine.Option;

/** Which events are found: the same options for all commands that find some. */
final class FinderOptions {
  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out events that are less sure, from 0 to 1.")
  private double minConfidence = FinderSettings.BEST.minimumConfidence();

  @Option(
      names = "--finder",
      paramLabel = "FINDER",
      description = "What finds events: lexicon, model, both, or fast.")
  private Finders finder = FinderSettings.BEST.finder();

  FinderSettings settings() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new InputException("--min-confidence %s: expected 0 to 1".formatted(minConfidence));
    }
    return new FinderSettings(finder, minConfidence);
  }

  /** Another one for an extractor that may find something else. */
  String version() {
    return ExtractorVersion.of(settings());
  }
}
