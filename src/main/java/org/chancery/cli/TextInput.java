package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.InputException;

/** A file's content, or that of standard input, as text. */
final class TextInput {
  private static final String STANDARD_INPUT = "-";

  private TextInput() {}

  /** The content; bytes that are not UTF-8 become the replacement character. */
  static String read(String file) {
    try {
      byte[] bytes =
          file.equals(STANDARD_INPUT)
              ? System.in.readAllBytes()
              : Files.readAllBytes(Path.of(file));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new InputException(
          file + ": cannot be read; expected a file, or - for standard input", unreadable);
    }
  }
}
