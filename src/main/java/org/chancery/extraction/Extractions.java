package org.chancery.extraction;

import java.util.function.Supplier;
import org.chancery.annotation.LanguageDetector;
import org.chancery.annotation.NewsAnnotator;
import org.chancery.annotation.SentenceReader;
import org.chancery.annotation.TextSplitter;
import org.chancery.entity.Gazetteer;
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
    return standard(threads, settings, Gazetteer.load());
  }

  private static Extraction standard(int threads, FinderSettings settings, Gazetteer gazetteer) {
    SentenceReader reader = SentenceReader.load();
    EventFinder finder = settings.finder().finder(Lexicon.standard(), reader.version());
    EventReader events = new EventReader(finder, settings.minimumConfidence());
    return with(reader, threads, events, gazetteer);
  }

  /** The path with the given reader of sentences and of events. */
  public static Extraction with(SentenceReader reader, int threads, EventReader events) {
    return with(reader, threads, events, Gazetteer.load());
  }

  private static Extraction with(
      SentenceReader reader, int threads, EventReader events, Gazetteer gazetteer) {
    return new Extraction(
        new NewsAnnotator(TextSplitter.load(), reader, threads),
        new GazetteerResolver(gazetteer),
        new PatternTimeFinder(),
        events);
  }

  /**
   * The standard path for articles as they come, in any language; loaded when the first one comes.
   *
   * @param gazetteer gives the gazetteer by which mentions are resolved
   */
  public static ArticleExtractor news(
      int threads, FinderSettings settings, Supplier<Gazetteer> gazetteer) {
    return new LazyExtractor(
        () ->
            new NewsExtractor(
                new LanguageDetector(), standard(threads, settings, gazetteer.get())));
  }
}
