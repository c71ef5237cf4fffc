package org.chancery.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** The forms in which a corpus may lie at a path that Hadoop knows. */
enum Corpus {
  /** An article a line, as {@code chancery build} reads them. */
  JSONL {
    @Override
    Dataset<Row> rows(SparkSession spark, String path) {
      return spark.read().text(path).select(lineOf(input_file_name()), col("value"));
    }
  },

  /** An article a file, whose name or first line dates it. */
  TEXT {
    @Override
    Dataset<Row> rows(SparkSession spark, String path) {
      return spark
          .read()
          .option("wholetext", true)
          .option("pathGlobFilter", "*.txt")
          .text(path)
          .select(input_file_name(), col("value"));
    }
  },

  /** An article a row; the columns are called like the keys of JSON Lines. */
  PARQUET {
    @Override
    Dataset<Row> rows(SparkSession spark, String path) {
      Column article = to_json(struct(col("*")));
      return spark.read().parquet(path).select(lineOf(input_file_name()), article);
    }
  };

  private static final String LINES = ".jsonl";
  private static final int TASKS_A_CORE = 4;

  /** The form of the given name, in small letters. */
  static Optional<Corpus> named(String name) {
    return Stream.of(values())
        .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  abstract Dataset<Row> rows(SparkSession spark, String path);

  /**
   * The name of a file and its content, or a line of it; in several partitions a core, for a
   * compressed file is one: so the cores end together, and a task that dies costs little.
   */
  Dataset<Tuple2<String, String>> read(SparkSession spark, String path) {
    Dataset<Row> rows = rows(spark, path);
    int tasks = spark.sparkContext().defaultParallelism() * TASKS_A_CORE;
    Dataset<Row> spread = rows.rdd().getNumPartitions() < tasks ? rows.repartition(tasks) : rows;
    return spread.as(Encoders.tuple(Encoders.STRING(), Encoders.STRING()));
  }

  private static Column lineOf(Column file) {
    return concat(file, lit(LINES));
  }
}
