package org.chancery.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.text.AnnotatedText;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * The dates of the Georgetown University Multilayer corpus with their normalised values, and how
 * many of them are found. The words have tags but no tree, so that nothing tells the tense.
 */
final class GumDates {
  private static final Pattern CREATED = Pattern.compile("dateCreated=\"(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern DATE = Pattern.compile("<date .*?when=\"([^\"]+)\".*>");

  /** How many dates there are, were found, and were found with the right value. */
  record Count(int dates, int found, int right) {
    Count plus(Count other) {
      return new Count(dates + other.dates, found + other.found, right + other.right);
    }
  }

  private record Dated(int first, String value) {}

  private record DatedText(AnnotatedText text, List<Dated> dates) {}

  private final LocalDate created;
  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<DatedText> texts = new ArrayList<>();
  private final List<Dated> dates = new ArrayList<>();
  private Optional<Dated> opened = Optional.empty();
  private boolean glue;
  private boolean spaced;

  private GumDates(LocalDate created) {
    this.created = created;
  }

  static Count count(Path folder, TimeFinder finder, Pattern values) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Count sum = new Count(0, 0, 0);
      for (Path file : files.sorted().toList()) {
        sum = sum.plus(read(file).count(finder, values));
      }
      return sum;
    }
  }

  private static GumDates read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    GumDates document = new GumDates(created(lines.get(0)));
    lines.forEach(document::add);
    document.add("</s>");
    return document;
  }

  private static LocalDate created(String heading) {
    Matcher created = CREATED.matcher(heading);
    return created.find() ? LocalDate.parse(created.group(1)) : LocalDate.of(2017, 1, 1);
  }

  private void add(String line) {
    Matcher date = DATE.matcher(line);
    if (line.startsWith("<date")) {
      opened = date.matches() ? Optional.of(new Dated(tokens.size(), date.group(1))) : opened;
    } else if (line.equals("</date>")) {
      opened.ifPresent(dates::add);
      opened = Optional.empty();
    } else if (line.equals("<w>") || line.equals("</w>")) {
      glue = line.equals("<w>");
      spaced = true;
    } else if (line.equals("</s>")) {
      endSentence();
    } else if (line.contains("\t")) {
      addWord(line.split("\t"));
    }
  }

  private void addWord(String[] columns) {
    boolean apart = glue ? spaced : !columns[0].matches("[,.;:)’'].*");
    spaced = false;
    text.append(apart && !text.isEmpty() ? " " : "");
    Span span = new Span(text.length(), text.length() + columns[0].length());
    text.append(columns[0]);
    PartOfSpeech pos = columns[1].startsWith("N") ? PartOfSpeech.NOUN : PartOfSpeech.X;
    tokens.add(
        new Token(
            tokens.size(), span, columns[0], columns[2], pos, columns[1], Token.ROOT, "root"));
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      Span span = new Span(0, text.length());
      Sentence sentence = new Sentence(0, span, tokens, List.of(), List.of());
      texts.add(
          new DatedText(new AnnotatedText(text.toString(), List.of(sentence)), List.copyOf(dates)));
    }
    text.setLength(0);
    tokens.clear();
    dates.clear();
  }

  private Count count(TimeFinder finder, Pattern values) {
    Count sum = new Count(0, 0, 0);
    for (DatedText dated : texts) {
      List<TimeExpression> found = finder.find(dated.text, created);
      List<Token> words = dated.text.sentences().get(0).tokens();
      for (Dated date : dated.dates) {
        if (values.matcher(date.value).matches() && date.first < words.size()) {
          sum = sum.plus(count(date, words.get(date.first).span(), found));
        }
      }
    }
    return sum;
  }

  /** A range counts for the dates that it goes from and to. */
  private static Count count(Dated date, Span word, List<TimeExpression> found) {
    for (TimeExpression expression : found) {
      if (expression.span().overlaps(word)) {
        String days = expression.interval().toString();
        boolean right = days.equals(date.value) || List.of(days.split("/")).contains(date.value);
        return new Count(1, 1, right ? 1 : 0);
      }
    }
    return new Count(1, 0, 0);
  }
}
