package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the examples of a page: in {@code console} blocks, each after a prompt. */
final class ExampleReader {
  private static final String FENCE = "```";
  private static final Pattern OPENING = Pattern.compile("(?<fence>```+)(?<kind>\\w*).*");
  private static final String CONSOLE = "console";
  private static final String PROMPT = "$ ";
  private static final Pattern HERE_DOCUMENT = Pattern.compile("<< ?'?(\\w+)'?");

  private final List<String> lines;
  private final List<Example> examples = new ArrayList<>();
  private int at;

  ExampleReader(List<String> lines) {
    this.lines = lines;
  }

  List<Example> read() {
    while (at < lines.size()) {
      Matcher opening = OPENING.matcher(lines.get(at++));
      if (opening.matches()) {
        readBlock(opening.group("fence"), opening.group("kind").equals(CONSOLE));
      }
    }
    return examples;
  }

  private void readBlock(String fence, boolean isConsole) {
    while (!lines.get(at).strip().equals(fence)) {
      if (isConsole && lines.get(at).startsWith(PROMPT)) {
        readExample();
      } else {
        at++;
      }
    }
    at++;
  }

  private void readExample() {
    int number = at + 1;
    String command = readCommand();
    Matcher here = HERE_DOCUMENT.matcher(command);
    String input = here.find() ? readInput(here.group(1)) : "";
    int begin = at;
    List<String> shown = new ArrayList<>(readOutput());
    while (!shown.isEmpty() && shown.get(shown.size() - 1).isBlank()) {
      shown.remove(shown.size() - 1);
    }
    examples.add(new Example(number, command, input, shown, begin));
  }

  private String readCommand() {
    StringBuilder command = new StringBuilder(lines.get(at++).substring(PROMPT.length()));
    while (command.toString().endsWith("\\")) {
      command.setLength(command.length() - 1);
      command.append(lines.get(at++).strip());
    }
    return command.toString();
  }

  private String readInput(String end) {
    StringBuilder input = new StringBuilder();
    while (!lines.get(at).equals(end)) {
      input.append(lines.get(at++)).append('\n');
    }
    at++;
    return input.toString();
  }

  private List<String> readOutput() {
    int begin = at;
    while (!lines.get(at).startsWith(PROMPT) && !lines.get(at).startsWith(FENCE)) {
      at++;
    }
    return lines.subList(begin, at);
  }
}
