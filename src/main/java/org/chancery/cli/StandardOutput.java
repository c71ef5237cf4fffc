package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, for results that are bytes. */
final class StandardOutput extends FilterOutputStream {
  private StandardOutput(OutputStream out) {
    super(out);
  }

  /** A buffer before standard output, which stays open when the buffer is closed. */
  static OutputStream bytes() {
    return new StandardOutput(new BufferedOutputStream(System.out, 1 << 16));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
