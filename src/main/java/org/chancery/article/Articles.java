package org.chancery.article;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.chancery.InputException;

/**
 * The articles of files, of folders (with what is in them, in alphabetical order) and of standard
 * input ({@code -}), one in memory at a time.
 */
public final class Articles {
  private static final String STANDARD_INPUT = "-";
  private static final int HEAD = 4096;

  /** White space, and the bytes of a byte order mark. */
  private static final String BEFORE_TEXT = " \t\r\n\u00EF\u00BB\u00BF";

  private final List<String> inputs;
  private final Given given;
  private final InputStream standardInput;
  private final AtomicLong bytesRead = new AtomicLong();

  /** Refuses an input that does not exist or whose format is unknown. */
  public Articles(List<String> inputs, Given given, InputStream standardInput) {
    this.inputs = List.copyOf(inputs);
    this.given = given;
    this.standardInput = standardInput;
    this.inputs.forEach(Articles::check);
  }

  private static void check(String input) {
    if (input.equals(STANDARD_INPUT) || Files.isDirectory(Path.of(input))) {
      return;
    }
    if (!Files.exists(Path.of(input))) {
      throw new InputException(
          input
              + ": no such file or folder: give articles as files, folders, or - for standard"
              + " input");
    }
    if (Format.of(input).isEmpty()) {
      throw new InputException(
          "%s: unknown kind of file: expected one of %s (each also as %s)"
              .formatted(input, Format.known(), Format.COMPRESSED));
    }
  }

  /** Whether no file is an article by its name; standard input may hold some. */
  public boolean isEmpty() {
    return inputs.stream()
        .noneMatch(input -> input.equals(STANDARD_INPUT) || !files(Path.of(input)).isEmpty());
  }

  /** Hands on the articles, and what cannot be read as one. */
  public void forEach(Consumer<Submission> out) {
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        readStandardInput(out);
      } else {
        walk(Path.of(input), file -> read(file, out));
      }
    }
  }

  /** The files in a folder, and in the folders inside, that are articles by their names. */
  public static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    walk(folder, files::add);
    return files.stream().filter(file -> Format.of(file.toString()).isPresent()).toList();
  }

  /** Bytes in the files, as far as it is known: standard input counts as nothing. */
  public long bytes() {
    AtomicLong sum = new AtomicLong();
    inputs.stream()
        .filter(input -> !input.equals(STANDARD_INPUT))
        .forEach(input -> walk(Path.of(input), file -> sum.addAndGet(size(file))));
    return sum.get();
  }

  /** Bytes read so far. */
  public long bytesRead() {
    return bytesRead.get();
  }

  private static void walk(Path path, Consumer<Path> out) {
    if (Files.isDirectory(path)) {
      children(path).forEach(child -> walkInside(child, out));
    } else {
      out.accept(path);
    }
  }

  /**
   * Links to folders are not followed: they may lead in a circle. Nor is anything read in a folder
   * that is there but no file, such as a pipe: nobody may ever write into it.
   */
  private static void walkInside(Path path, Consumer<Path> out) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      children(path).forEach(child -> walkInside(child, out));
    } else if (!isOther(path)) {
      out.accept(path);
    }
  }

  private static boolean isOther(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new InputException(
          folder + ": this folder cannot be read (" + unreadable.getMessage() + ")", unreadable);
    }
  }

  private static long size(Path file) {
    try {
      return Format.of(file.toString()).isPresent() ? Files.size(file) : 0;
    } catch (IOException unreadable) {
      return 0;
    }
  }

  private void read(Path file, Consumer<Submission> out) {
    String name = file.toString();
    if (Format.of(name).isEmpty() || Files.isDirectory(file)) {
      out.accept(new Submission.Ignored(name));
      return;
    }
    try (InputStream bytes = new CountedStream(Files.newInputStream(file), bytesRead)) {
      InputStream content = Format.isCompressed(name) ? new GZIPInputStream(bytes) : bytes;
      Format.of(name).orElseThrow().reader(given).read(new Source(name, content), out);
    } catch (IOException unreadable) {
      out.accept(unreadable(name, unreadable));
    }
  }

  private void readStandardInput(Consumer<Submission> out) {
    String name = "standard input";
    try {
      BufferedInputStream bytes = new BufferedInputStream(standardInput);
      Format format = startsWithBrace(bytes) ? Format.JSON_LINES : Format.TEXT;
      format.reader(given).read(new Source(name, bytes), out);
    } catch (IOException unreadable) {
      out.accept(unreadable(name, unreadable));
    }
  }

  /** Reads content from elsewhere as if it stood, not compressed, in a file of the given name. */
  public static void read(String name, InputStream content, Given given, Consumer<Submission> out) {
    try {
      Format.of(name).orElseThrow().reader(given).read(new Source(name, content), out);
    } catch (IOException unreadable) {
      out.accept(unreadable(name, unreadable));
    }
  }

  private static boolean startsWithBrace(BufferedInputStream bytes) throws IOException {
    bytes.mark(HEAD);
    int first = bytes.read();
    for (int read = 1; read < HEAD && BEFORE_TEXT.indexOf(first) >= 0; read++) {
      first = bytes.read();
    }
    bytes.reset();
    return first == '{';
  }

  private static Submission unreadable(String name, IOException cause) {
    if (Format.isCompressed(name)
        && (cause instanceof EOFException || cause instanceof ZipException)) {
      return new Submission.Refusal(
          name,
          "damaged or cut short, or not compressed with gzip (" + cause.getMessage() + ")",
          "get the file again, or leave .gz out of its name");
    }
    String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return new Submission.Refusal(
        name,
        "it cannot be read to its end (" + reason + ")",
        "check the file and its permissions");
  }
}
