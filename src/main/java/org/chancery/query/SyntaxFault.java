package org.chancery.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;

/**
 * Why a text is no SPARQL query, in plain words, and where.
 *
 * <pre>
 * line 2, column 15: '}' cannot stand here
 *   WHERE { ?a ?b }
 *                 ^
 * </pre>
 *
 * @param line from 1; 0 if the fault has no place
 * @param column from 1, in UTF-16 code units
 * @param found what is wrong
 * @param source the line
 */
public record SyntaxFault(int line, int column, String found, String source) {
  private static final Pattern PLACE =
      Pattern.compile("[Ll]ine (\\d+), column (\\d+)(?:[.:]\\s*)?");
  private static final Pattern PREFIX = Pattern.compile("after prefix \"(.*)\"", Pattern.DOTALL);
  private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: (\\S*?):.*");
  private static final Pattern EXPECTED =
      Pattern.compile("expecting(?: one of)?:\\s+(.*)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\w?$:]+|.", Pattern.DOTALL);
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final String END = "<EOF>";
  private static final int FEW = 60;

  /** What the parser says of the text. */
  public static SyntaxFault of(String sparql, QueryException failure) {
    String message = String.valueOf(failure.getMessage());
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return new SyntaxFault(0, 0, message.strip(), "");
    }
    List<String> lines = sparql.lines().toList();
    int line = Integer.parseInt(place.group(1));
    String source = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
    String prefix = prefix(message);
    int column = Integer.parseInt(place.group(2)) - prefix.length();
    String found =
        message.startsWith("Lexical")
            ? unknown(prefix, word(source, column))
            : message.startsWith("Encountered")
                ? misplaced(message, word(source, column))
                : meaning(message.substring(place.end()).strip());
    return new SyntaxFault(line, column, found, source);
  }

  private static String prefix(String message) {
    Matcher prefix = PREFIX.matcher(message);
    return prefix.find() ? plain(prefix.group(1)) : "";
  }

  /** What the parser writes as in Java, {@code \\u011f} for ğ. */
  private static String plain(String escaped) {
    return UNICODE
        .matcher(escaped)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(code.group(1), 16))))
        .translateEscapes();
  }

  private static String word(String source, int column) {
    Matcher word = WORD.matcher(source);
    return column > 0 && word.find(Math.min(column - 1, source.length())) ? word.group() : "";
  }

  /** Characters that make no word of SPARQL. */
  private static String unknown(String prefix, String word) {
    if (prefix.startsWith("\"") || prefix.startsWith("'")) {
      return "the text that begins here has no closing quote";
    }
    String unknown = prefix.isEmpty() ? word : prefix;
    return unknown.isEmpty()
        ? "the last word is none of SPARQL"
        : "'%s' is no word of SPARQL".formatted(unknown);
  }

  /** A word where the grammar has no place for it. */
  private static String misplaced(String message, String word) {
    String found =
        message.startsWith("Encountered \"" + END) || word.isEmpty()
            ? "the query ends too early"
            : "'%s' cannot stand here".formatted(word);
    Matcher expected = EXPECTED.matcher(message);
    String others = expected.find() ? expected.group(1).replaceAll("[.\\s]+", " ").strip() : "";
    return others.isEmpty() || others.length() > FEW ? found : found + ": expected " + others;
  }

  private static String meaning(String message) {
    Matcher undeclared = UNDECLARED.matcher(message);
    return undeclared.matches()
        ? "the prefix '%1$s:' is not declared: begin the query with PREFIX %1$s: <...>"
            .formatted(undeclared.group(1))
        : message;
  }

  /** The words, and below them the line with a mark at the place. */
  @Override
  public String toString() {
    if (line == 0) {
      return found;
    }
    String before = source.substring(0, Math.max(0, Math.min(column - 1, source.length())));
    return "line %d, column %d: %s%n  %s%n  %s^"
        .formatted(line, column, found, source, before.replaceAll("[^\\t]", " "));
  }
}
