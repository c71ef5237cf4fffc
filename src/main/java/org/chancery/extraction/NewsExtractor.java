package org.chancery.extraction;

import org.chancery.annotation.LanguageDetector;
import org.chancery.article.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Extracts news in English and refuses other languages. A bug that an article brings to light costs
 * that article only; its stack trace is logged.
 */
public record NewsExtractor(LanguageDetector languages, Extraction extraction)
    implements ArticleExtractor {
  private static final Logger LOG = LoggerFactory.getLogger(NewsExtractor.class);

  @Override
  public Outcome extract(Submission.Accepted accepted) {
    try {
      LanguageDetector.Guess language = languages.detect(accepted.article().text());
      if (!language.passesAsEnglish()) {
        return refuse(
            accepted,
            "not English (its language looks like \"%s\")".formatted(language.code()),
            "Chancery reads English: give a translation");
      }
      return new Outcome.Extracted(extraction.extract(accepted.article()));
    } catch (RuntimeException bug) {
      LOG.error("{}: article {}", accepted.where(), accepted.article().id(), bug);
      return refuse(
          accepted, "a bug in Chancery (" + bug + ")", "please report it with the article");
    }
  }

  private static Outcome refuse(Submission.Accepted accepted, String found, String remedy) {
    return new Outcome.Refused(new Submission.Refusal(accepted.where(), found, remedy));
  }
}
