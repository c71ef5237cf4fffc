package org.chancery.spark;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.chancery.store.Replacement;
import scala.Tuple3;
import scala.Tuple4;

/**
 * The job that extracts a corpus: it writes N-Quads ({@code OUTPUT/quads}), a table of the events
 * in Parquet ({@code OUTPUT/events}) and what could not be read ({@code OUTPUT/refusals}). A task
 * that dies is done again; Spark takes the output of one attempt only.
 *
 * <p>Of articles with one id the last is extracted, as by a local build, and the others are named
 * among the refusals. Entities that several articles name are written by each; a store takes what
 * is equal once.
 */
public final class SparkExtraction {
  private static final String USAGE = "usage: SparkExtraction jsonl|text|parquet INPUT OUTPUT";

  /** What the event table keeps of a line of {@code chancery extract}. */
  private static final String SCHEMA =
      """
      id STRING, events ARRAY<STRUCT<
        id: STRING, type: STRING, status: STRING,
        agents: ARRAY<STRING>, recipients: ARRAY<STRING>, places: ARRAY<STRING>,
        time: STRING, attribution: STRING, plover: STRING, cameo: STRING, confidence: DOUBLE,
        evidence: ARRAY<STRING>,
        trigger: STRUCT<start: INT, `end`: INT, text: STRING>,
        sentence: STRUCT<start: INT, `end`: INT>>>
      """;

  private final SparkSession spark;

  SparkExtraction(SparkSession spark) {
    this.spark = spark;
  }

  public static void main(String[] arguments) {
    if (arguments.length != 3 || Corpus.named(arguments[0]).isEmpty()) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Corpus corpus = Corpus.named(arguments[0]).orElseThrow();
    SparkSession spark = SparkSession.builder().appName("Chancery").getOrCreate();
    try {
      new SparkExtraction(spark).run(corpus, arguments[1], arguments[2]);
    } finally {
      spark.stop();
    }
  }

  void run(Corpus corpus, String input, String output) {
    Encoder<String> text = Encoders.STRING();
    Dataset<Tuple3<String, String, String>> extracts =
        corpus
            .read(spark, input)
            .mapPartitions(SparkExtraction::extract, Encoders.tuple(text, text, text))
            .persist(StorageLevel.MEMORY_AND_DISK());
    NQuadsOutput.write(lines(extracts, "_1").as(text), output + "/quads");
    events(extracts).write().parquet(output + "/events");
    lines(extracts, "_3").write().text(output + "/refusals");
    extracts.unpersist();
  }

  private static Iterator<Tuple3<String, String, String>> extract(
      Iterator<Tuple4<String, String, String, String>> files) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false)
        .flatMap(file -> outcome(file._1(), file._2(), file._3(), Optional.ofNullable(file._4())))
        .iterator();
  }

  private static Stream<Tuple3<String, String, String>> outcome(
      String name, String content, String id, Optional<String> later) {
    return later.isEmpty()
        ? Extractor.ofThisExecutor().extract(name, content)
        : Stream.of(Extractor.refused(new Replacement(id, later.get(), name).toString()));
  }

  private Dataset<Row> events(Dataset<Tuple3<String, String, String>> extracts) {
    Dataset<String> lines = lines(extracts, "_2").as(Encoders.STRING());
    return spark.read().schema(SCHEMA).json(lines).selectExpr("id AS article", "inline(events)");
  }

  private static Dataset<Row> lines(
      Dataset<Tuple3<String, String, String>> extracts, String column) {
    return extracts.selectExpr(column + " AS value").where("value <> ''");
  }
}
