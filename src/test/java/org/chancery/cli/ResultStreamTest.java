package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultStreamTest {
  @Test
  void lossOnAFullDiskIsRemembered() {
    assertEquals(Optional.of("No space left on device"), lossWhere("No space left on device"));
  }

  @Test
  void readerThatHasReadEnoughIsNoLoss() {
    assertEquals(Optional.empty(), lossWhere("Broken pipe"));
  }

  private static Optional<String> lossWhere(String reason) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ResultStream results = new ResultStream(failing);
    new PrintStream(results, true).println("a row");
    return results.loss();
  }
}
