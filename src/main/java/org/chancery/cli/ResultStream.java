package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** Standard output that remembers whether anything written to it was lost. */
final class ResultStream extends FilterOutputStream {
  /** What the system says when the reader of a pipe, such as head, has read enough. */
  private static final String READ_ENOUGH = "Broken pipe";

  private volatile IOException failure;

  ResultStream(OutputStream out) {
    super(out);
  }

  /** Stands in the place of standard output from now on. */
  static ResultStream install() {
    ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
    String encoding = System.getProperty("stdout.encoding", Charset.defaultCharset().name());
    System.setOut(new PrintStream(results, true, Charset.forName(encoding)));
    return results;
  }

  /** Why results were lost; empty if they were not, or if their reader wanted no more. */
  Optional<String> loss() {
    return Optional.ofNullable(failure)
        .map(IOException::getMessage)
        .filter(reason -> !READ_ENOUGH.equals(reason));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException lost) {
      failure = lost;
      throw lost;
    }
  }
}
