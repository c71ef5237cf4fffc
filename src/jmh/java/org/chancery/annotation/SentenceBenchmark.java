package org.chancery.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chancery.text.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the language model does with the second sentence of the first sample: some 30 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SentenceBenchmark {
  private static final Path FILE = Path.of("samples", "1994-10-27-israel-jordan-treaty.txt");

  private final ModelFiles files = ModelFiles.inForce();
  private final LanguageModel model = LanguageModel.load(files);
  private final EventReviser eventReviser = EventReviser.load(files).orElseThrow();
  private final SentenceReader reader =
      new SentenceReader(model, Optional.of(eventReviser), files.lemmas());
  private Part before;
  private Part part;

  @Setup
  public void read() throws IOException {
    List<List<Word>> sentences = TextSplitter.load().split(Files.readString(FILE));
    before = reader.first(sentences.get(0)).whole().orElseThrow();
    part = reader.first(sentences.get(1)).whole().orElseThrow();
  }

  /** Word pieces, and the network's forward pass. */
  @Benchmark
  public Scores score() {
    return model.score(part.encoding(model.pieces()));
  }

  /** The same by the second model, with the sentence before. */
  @Benchmark
  public Scores revise() {
    return eventReviser.revise(part, Optional.of(before));
  }

  /** Tags, lemmas, tree, names and cues out of the scores. */
  @Benchmark
  public Sentence decode() {
    return reader.sentence(part.words(), part.scores(), 0);
  }
}
