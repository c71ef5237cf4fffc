package org.chancery.benchmark;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chancery.query.AnswerFormat;
import org.chancery.query.Answering;
import org.chancery.query.Questions;
import org.chancery.store.GraphStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Questions to a store: {@code kg}, or the one that the system property {@code store} names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class QueryBenchmark {
  /** {@link Benchmarks} puts them all. */
  @Param("visits")
  private String question;

  private GraphStore store;

  @Setup
  public void open() {
    store = GraphStore.open(Path.of(System.getProperty("store", "kg")));
  }

  @TearDown
  public void close() {
    store.close();
  }

  @Benchmark
  public void answer() {
    new Answering(store.dataset())
        .answer(
            Questions.of(question), Map.of(), AnswerFormat.JSON, OutputStream.nullOutputStream());
  }
}
