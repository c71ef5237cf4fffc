package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of documentation: its lines, and the examples in its {@code console} blocks. */
record Page(Path file, List<String> lines, List<Example> examples) {
  private static final Path FOLDER = Path.of("docs");
  private static final List<Path> FRONT_PAGES =
      List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"));

  Page {
    lines = List.copyOf(lines);
    examples = List.copyOf(examples);
  }

  /** The front pages, and what lies under {@code docs}, in alphabetical order. */
  static List<Page> all() {
    try (Stream<Path> pages = Files.walk(FOLDER)) {
      return Stream.concat(FRONT_PAGES.stream().filter(Files::exists), pages.sorted())
          .filter(file -> file.toString().endsWith(".md"))
          .map(Page::read)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static boolean exists(String name) {
    return Files.exists(file(name));
  }

  /** The page of the given name in {@code docs}. */
  static Page of(String name) {
    return read(file(name));
  }

  private static Path file(String name) {
    return FOLDER.resolve(name + ".md");
  }

  private static Page read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return new Page(file, lines, new ExampleReader(lines).read());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The place of the example, as editors and compilers write it. */
  String place(Example example) {
    return file + ":" + example.line();
  }

  /** Writes the file again, with these lines as the outputs of its examples. */
  void write(List<List<String>> outputs) {
    List<String> rewritten = new ArrayList<>(lines);
    for (int i = examples.size() - 1; i >= 0; i--) {
      List<String> shown = rewritten.subList(examples.get(i).begin(), examples.get(i).end());
      shown.clear();
      shown.addAll(outputs.get(i));
    }
    try {
      Files.writeString(file, String.join("\n", rewritten) + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
