package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.InputException;
import org.chancery.annotation.LanguageDetector;
import org.chancery.annotation.SentenceReader;
import org.chancery.article.Article;
import org.chancery.event.EventFinder;
import org.chancery.event.EventReader;
import org.chancery.event.Explanation;
import org.chancery.event.FinderSettings;
import org.chancery.event.Lexicon;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Extractions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how a sentence is read, and why. */
@Command(
    name = "explain",
    description = "Prints how a sentence is read: tree, mentions, lexicon, model, events, and why.",
    mixinStandardHelpOptions = true)
final class Explain implements Runnable {
  @Parameters(paramLabel = "SENTENCE", description = "One or more sentences in English.")
  private String text;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day on which it was published, e.g. 2024-06-07; today if not given.")
  private Optional<LocalDate> date;

  @Mixin private FinderOptions finding;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    if (text.isBlank()) {
      throw new InputException("SENTENCE is empty: give one or more sentences, in quotes");
    }
    hintAtLanguage();
    Article article = Article.of("explained", date.orElseGet(LocalDate::now), text);
    FinderSettings settings = finding.settings();
    SentenceReader reader = SentenceReader.load(settings.finder().readsTwice());
    Lexicon lexicon = Lexicon.standard();
    EventFinder events = settings.finder().finder(lexicon, reader.version());
    EventReader told = new EventReader(events, settings.minimumConfidence());
    Extract extract = Extractions.with(reader, 1, told).extract(article);
    Explanation explanation = new Explanation(extract.reading(), lexicon, events);
    command.commandLine().getOut().print(explanation.of(extract.findings()));
    command.commandLine().getOut().flush();
  }

  private void hintAtLanguage() {
    LanguageDetector.Guess language = LanguageDetector.ofSentences().detect(text);
    if (!language.passesAsEnglish()) {
      command
          .commandLine()
          .getErr()
          .printf(
              "this looks like another language than English (\"%s\"): Chancery reads English, what"
                  + " follows may be wrong%n",
              language.code());
    }
  }
}
