package org.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.chancery.article.Articles;
import org.chancery.article.Given;
import org.chancery.article.Submission;
import scala.Tuple4;

/** The forms in which a corpus may lie at a path that Hadoop knows. */
enum Corpus {
  /** An article a line, as {@code chancery build} reads them. */
  JSONL(".jsonl") {
    @Override
    Dataset<Row> files(SparkSession spark, String path) {
      return spark.read().text(path);
    }
  },

  /** An article a file, whose name or first line dates it. */
  TEXT("") {
    @Override
    Dataset<Row> files(SparkSession spark, String path) {
      return spark.read().option("wholetext", true).option("pathGlobFilter", "*.txt").text(path);
    }
  },

  /** An article a row; the columns are called like the keys of JSON Lines. */
  PARQUET(".jsonl") {
    @Override
    Dataset<Row> files(SparkSession spark, String path) {
      return spark.read().parquet(path);
    }

    @Override
    Column content() {
      return to_json(struct(col("*")));
    }
  };

  private static final int TASKS_A_CORE = 4;

  /** What its files are read as, whatever they are called. */
  private final String extension;

  Corpus(String extension) {
    this.extension = extension;
  }

  /** The form of the given name, in small letters. */
  static Optional<Corpus> named(String name) {
    return Stream.of(values())
        .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** Its rows, as Spark reads them. */
  abstract Dataset<Row> files(SparkSession spark, String path);

  /** What of a row is read. */
  Column content() {
    return col("value");
  }

  /**
   * The name of a file; its content, or a line of it; the id of the article there; and the file of
   * a later article with that id, if there is one. The same article twice is given once.
   *
   * <p>In several partitions a core, for a compressed file is one: so the cores end together, and a
   * task that dies costs little.
   */
  Dataset<Tuple4<String, String, String, String>> read(SparkSession spark, String path) {
    Dataset<Row> rows = rows(spark, path);
    int cores = spark.sparkContext().defaultParallelism();
    int tasks = Math.max(rows.rdd().getNumPartitions(), cores * TASKS_A_CORE);
    Encoder<String> text = Encoders.STRING();
    return rows.repartition(tasks, col("key"))
        .withColumn(
            "later",
            lead(struct("name", "content"), 1).over(Window.partitionBy("key").orderBy("place")))
        .where("later IS NULL OR later.content <> content")
        .selectExpr("name", "content", "id", "later.name AS later")
        .as(Encoders.tuple(text, text, text, text));
  }

  /**
   * With each row its place: file by file in alphabetical order, as a local build reads them. What
   * is no article has its place for a key, so that it stays alone.
   */
  private Dataset<Row> rows(SparkSession spark, String path) {
    Column name = udf((UDF1<String, String>) this::path, DataTypes.StringType).apply(col("file"));
    Column id =
        udf((UDF2<String, String, String>) Corpus::id, DataTypes.StringType)
            .apply(col("name"), col("content"));
    return files(spark, path)
        .select(
            input_file_name().as("file"),
            expr("input_file_block_start()").as("block"),
            content().as("content"))
        .withColumn("name", name)
        .withColumn(
            "place", struct(split(col("name"), "/"), col("block"), monotonically_increasing_id()))
        .withColumn("id", id)
        .withColumn(
            "key", when(col("id").equalTo(""), col("place").cast("string")).otherwise(col("id")));
  }

  /** The path of a file as it is written, without the escapes of its URI. */
  private String path(String uri) {
    return new Path(URI.create(uri)) + extension;
  }

  private static String id(String name, String content) {
    return submissions(name, content).stream()
        .filter(Submission.Accepted.class::isInstance)
        .map(submission -> ((Submission.Accepted) submission).article().id())
        .findFirst()
        .orElse("");
  }

  /** What is handed in with a file, or a line of one. */
  static List<Submission> submissions(String name, String content) {
    List<Submission> submissions = new ArrayList<>();
    Articles.read(
        name, new ByteArrayInputStream(content.getBytes(UTF_8)), Given.NOTHING, submissions::add);
    return submissions;
  }
}
