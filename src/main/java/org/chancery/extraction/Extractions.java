package org.chancery.extraction;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.chancery.annotation.Annotator;
import org.chancery.annotation.LanguageDetector;
import org.chancery.annotation.NewsAnnotator;
import org.chancery.annotation.SentenceReader;
import org.chancery.annotation.SequentialAnnotator;
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
   * The path as it scores best. Loading the model, the gazetteer and the lexicon, side by side,
   * takes a second or two: once for a program.
   *
   * @param threads that read sentences at the same time, of one article or of several
   */
  public static Extraction standard(int threads, FinderSettings settings) {
    return standard(threads, settings, Gazetteer::load);
  }

  private static Extraction standard(
      int threads, FinderSettings settings, Supplier<Gazetteer> gazetteer) {
    return assemble(
        (splitter, reader) -> new NewsAnnotator(splitter, reader, threads), settings, gazetteer);
  }

  private static Extraction assemble(
      BiFunction<TextSplitter, SentenceReader, Annotator> annotator,
      FinderSettings settings,
      Supplier<Gazetteer> gazetteer) {
    Loading<GazetteerResolver> resolver =
        Loading.begin(() -> new GazetteerResolver(gazetteer.get()));
    Loading<Lexicon> lexicon = Loading.begin(Lexicon::standard);
    Loading<TextSplitter> splitter = Loading.begin(TextSplitter::load);
    SentenceReader reader = SentenceReader.load(settings.finder().readsTwice());
    EventFinder finder = settings.finder().finder(lexicon.result(), reader.version());
    return new Extraction(
        annotator.apply(splitter.result(), reader),
        resolver.result(),
        new PatternTimeFinder(),
        new EventReader(finder, settings.minimumConfidence()));
  }

  /** The path with the given reader of sentences and of events. */
  public static Extraction with(SentenceReader reader, int threads, EventReader events) {
    return new Extraction(
        new NewsAnnotator(TextSplitter.load(), reader, threads),
        new GazetteerResolver(Gazetteer.load()),
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
    return new LazyExtractor(() -> newsExtractor(threads, settings, gazetteer));
  }

  /** The same, which begins to load at once. */
  public static ArticleExtractor newsAtOnce(
      int threads, FinderSettings settings, Supplier<Gazetteer> gazetteer) {
    return new LazyExtractor(
        Loading.begin(() -> newsExtractor(threads, settings, gazetteer))::result);
  }

  /** The same, which reads each article on the thread that asks for it, and on no other. */
  public static ArticleExtractor newsOnThreadOfCaller(FinderSettings settings) {
    return newsExtractor(assemble(SequentialAnnotator::new, settings, Gazetteer::load));
  }

  private static ArticleExtractor newsExtractor(
      int threads, FinderSettings settings, Supplier<Gazetteer> gazetteer) {
    return newsExtractor(standard(threads, settings, gazetteer));
  }

  private static ArticleExtractor newsExtractor(Extraction extraction) {
    return new NewsExtractor(new LanguageDetector(), extraction);
  }
}
