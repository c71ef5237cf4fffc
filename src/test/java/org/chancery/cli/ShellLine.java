package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of shell in an example: programs joined by pipes.
 *
 * @param programs the words of each program
 * @param showsErrors whether it ends in {@code 2>&1}
 * @param outputFile where the output goes instead of the screen
 */
record ShellLine(List<List<String>> programs, boolean showsErrors, Optional<String> outputFile) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<operator>2>&1|<< ?'?\\w+'?|[|>])|(?<word>(?:\"[^\"]*\"|'[^']*'|[^\\s\"'|<>])+)");
  private static final Pattern QUOTES = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  static ShellLine parse(String line) {
    List<List<String>> programs = new ArrayList<>(List.of(new ArrayList<>()));
    boolean showsErrors = false;
    Optional<String> outputFile = Optional.empty();
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      String operator = words.group("operator");
      if (operator == null) {
        programs.get(programs.size() - 1).add(unquoted(words.group("word")));
      } else if (operator.equals("|")) {
        programs.add(new ArrayList<>());
      } else if (operator.equals("2>&1")) {
        showsErrors = true;
      } else if (operator.equals(">") && words.find()) {
        outputFile = Optional.of(unquoted(words.group()));
      }
    }
    return new ShellLine(programs, showsErrors, outputFile);
  }

  private static String unquoted(String word) {
    return QUOTES
        .matcher(word)
        .replaceAll(
            quote ->
                Matcher.quoteReplacement(quote.group(1) == null ? quote.group(2) : quote.group(1)));
  }
}
