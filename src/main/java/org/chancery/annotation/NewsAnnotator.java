package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  /**
   * Sentences between which threads share the work: what a model thinks of them takes much room.
   */
  private static final int AT_ONCE = 32;

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
    List<Sentence> read = new ArrayList<>();
    Optional<FirstReading> before = Optional.empty();
    while (read.size() < sentences.size()) {
      int end = Math.min(sentences.size(), read.size() + AT_ONCE);
      List<FirstReading> some =
          sentences.subList(read.size(), end).parallelStream().map(reader::first).toList();
      read.addAll(read(read.size(), some, before));
      before = Optional.of(some.get(some.size() - 1));
    }
    return read;
  }

  /** Some sentences read to the end, the first of which has the given place in the text. */
  private List<Sentence> read(int start, List<FirstReading> some, Optional<FirstReading> before) {
    return IntStream.range(0, some.size())
        .parallel()
        .mapToObj(
            i ->
                reader.read(start + i, some.get(i), i == 0 ? before : Optional.of(some.get(i - 1))))
        .toList();
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
