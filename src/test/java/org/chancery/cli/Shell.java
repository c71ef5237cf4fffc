package org.chancery.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The small part of a shell that the examples of one page need: {@code ./chancery}, {@code echo},
 * {@code cat} and {@code head}, with pipes, {@code > FILE}, {@code 2>&1}, here-documents and {@code
 * $?}. Everything runs inside the test.
 */
final class Shell {
  /**
   * What a line printed.
   *
   * @param errors what went to standard error, and was not to be shown
   */
  record Outcome(int status, String output, String errors) {
    /** The output without blanks at the ends of lines and empty lines at its end. */
    List<String> lines() {
      return output.stripTrailing().lines().map(String::stripTrailing).toList();
    }
  }

  private static final String STATUS = "$?";

  private final PageFiles files;
  private int status;

  Shell(PageFiles files) {
    this.files = files;
  }

  /** Runs the example's line. */
  Outcome run(Example example) {
    ShellLine line = ShellLine.parse(example.command());
    String passed = example.input();
    StringBuilder errors = new StringBuilder();
    for (List<String> words : line.programs()) {
      Outcome outcome = run(words, passed, line.showsErrors());
      passed = outcome.output();
      errors.append(outcome.errors());
    }
    if (line.outputFile().isPresent()) {
      write(line.outputFile().get(), passed);
      passed = "";
    }
    return new Outcome(status, files.named(passed), errors.toString());
  }

  private Outcome run(List<String> words, String input, boolean showsErrors) {
    List<String> arguments = words.subList(1, words.size());
    return switch (words.get(0)) {
      case "./chancery" -> chancery(arguments, input, showsErrors);
      case "echo" -> printed(echo(arguments));
      case "cat" -> printed(arguments.isEmpty() ? input : read(arguments.get(0)));
      case "head" -> printed(head(arguments, input));
      default ->
          throw new IllegalArgumentException(
              "%s: examples may call ./chancery, echo, cat and head; what is not to be run belongs in a block of sh, not of console"
                  .formatted(words.get(0)));
    };
  }

  private Outcome chancery(List<String> arguments, String input, boolean showsErrors) {
    Outcome outcome = Launch.run(files.located(arguments), input, showsErrors);
    status = outcome.status();
    return outcome;
  }

  private static Outcome printed(String output) {
    return new Outcome(0, output, "");
  }

  private String echo(List<String> words) {
    return words.stream()
            .map(word -> word.equals(STATUS) ? String.valueOf(status) : word)
            .collect(joining(" "))
        + "\n";
  }

  private static String head(List<String> options, String input) {
    String count = options.get(options.size() - 1).replace("-", "");
    return input.lines().limit(Integer.parseInt(count)).map(l -> l + "\n").collect(joining());
  }

  private String read(String name) {
    try {
      return Files.readString(Path.of(files.located(name)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(String name, String content) {
    try {
      Files.writeString(Path.of(files.make(name)), content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
