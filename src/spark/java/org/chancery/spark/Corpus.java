package org.chancery.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

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

  abstract Dataset<Row> rows(SparkSession spark, String path);

  /**
   * The name of a file and its content, or a line of it; at least as many partitions as there are
   * cores, for a compressed file is one.
   */
  Dataset<Tuple2<String, String>> read(SparkSession spark, String path) {
    Dataset<Row> rows = rows(spark, path);
    int cores = spark.sparkContext().defaultParallelism();
    Dataset<Row> spread = rows.rdd().getNumPartitions() < cores ? rows.repartition(cores) : rows;
    return spread.as(Encoders.tuple(Encoders.STRING(), Encoders.STRING()));
  }

  private static Column lineOf(Column file) {
    return concat(file, lit(LINES));
  }
}
