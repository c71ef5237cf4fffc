package org.chancery.extraction;

import org.chancery.annotation.LanguageDetector;
import org.chancery.annotation.NewsAnnotator;
import org.chancery.annotation.SentenceReader;
import org.chancery.annotation.TextSplitter;
import org.chancery.entity.GazetteerResolver;
import org.chancery.event.EventFinder;
import org.chancery.event.EventReader;
import org.chancery.event.FinderSettings;
import org.chancery.event.Lexicon;
import org.chancery.time.PatternTimeFinder;

/** Assembles the stages that come with Chancery. */
public final class Extractions {
  private Extractions() {}

  /**
   * The path as it scores best. Loading the model, the gazetteer and the lexicon takes a second or
   * two: once for a program.
   *
   * @param threads that read sentences at the same time, of one article or of several
   */
  public static Extraction standard(int threads, FinderSettings settings) {
    SentenceReader reader = SentenceReader.load();
    EventFinder finder = settings.finder().finder(Lexicon.standard(), reader.version());
    return with(reader, threads, new EventReader(finder, settings.minimumConfidence()));
  }

  /** The path with the given reader of sentences and of events. */
  public static Extraction with(SentenceReader reader, int threads, EventReader events) {
    return new Extraction(
        new NewsAnnotator(TextSplitter.load(), reader, threads),
        GazetteerResolver.load(),
        new PatternTimeFinder(),
        events);
  }

  /** The same for articles as they come, in any language; loaded when the first one comes. */
  public static ArticleExtractor news(int threads, FinderSettings settings) {
    return new LazyExtractor(
        () -> new NewsExtractor(new LanguageDetector(), standard(threads, settings)));
  }
}
