package org.chancery.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.TextOutputFormat;
import org.apache.spark.sql.Dataset;
import scala.Tuple2;

/** N-Quads in files whose names say so ({@code part-r-00000.nq}), as loaders want them. */
public final class NQuadsOutput extends TextOutputFormat<String, NullWritable> {
  private static final String SUFFIX = ".nq";

  /** Writes the lines into the folder, a file a partition. */
  static void write(Dataset<String> lines, String folder) {
    lines
        .javaRDD()
        .mapToPair(line -> new Tuple2<>(line, NullWritable.get()))
        .saveAsNewAPIHadoopFile(folder, String.class, NullWritable.class, NQuadsOutput.class);
  }

  @Override
  public Path getDefaultWorkFile(TaskAttemptContext task, String compression) throws IOException {
    return super.getDefaultWorkFile(task, SUFFIX + compression);
  }
}
