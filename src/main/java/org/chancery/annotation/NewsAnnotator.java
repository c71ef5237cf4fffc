package org.chancery.annotation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;

/**
 * Chancery's annotator: OpenNLP cuts the text into sentences and words, the language model reads
 * each sentence. The result is the same for any number of threads.
 */
public final class NewsAnnotator implements Annotator, AutoCloseable {
  private final TextSplitter splitter;
  private final SentenceReader reader;
  private final ForkJoinPool pool;

  /**
   * @param threads that read sentences at the same time, of one text or of several
   */
  public NewsAnnotator(TextSplitter splitter, SentenceReader reader, int threads) {
    this.splitter = splitter;
    this.reader = reader;
    this.pool = new ForkJoinPool(threads);
  }

  /** Loads the models but for the second one for events, side by side: once for a program. */
  public static NewsAnnotator load(int threads) {
    CompletableFuture<TextSplitter> splitter = CompletableFuture.supplyAsync(TextSplitter::load);
    SentenceReader reader = SentenceReader.load(false);
    return new NewsAnnotator(splitter.join(), reader, threads);
  }

  @Override
  public AnnotatedText annotate(String text) {
    List<List<Word>> sentences = splitter.split(text);
    return new AnnotatedText(text, pool.submit(() -> read(sentences)).join());
  }

  private List<Sentence> read(List<List<Word>> sentences) {
    return IntStream.range(0, sentences.size())
        .parallel()
        .mapToObj(i -> reader.read(i, sentences.get(i)))
        .toList();
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
