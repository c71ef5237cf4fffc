package org.chancery.article;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text: an article a file. Its first lines may say {@code Date: 2024-06-07}, and likewise
 * {@code Title:}, {@code Source:} and {@code URL:}.
 */
final class TextReader implements ArticleReader {
  private static final Pattern HEADING =
      Pattern.compile("\\A(Date|Title|Source|URL):[ \\t]*(.*?)[ \\t]*(\\R|\\z)");
  private static final Pattern BLANK_LINES = Pattern.compile("\\A([ \\t]*\\R)+");
  private static final String DATE_REMEDY =
      "give --date, or a first line \"Date: 2024-06-07\", or call the file 2024-06-07-*.txt";

  private final Given given;

  TextReader(Given given) {
    this.given = given;
  }

  @Override
  public void read(Source source, Consumer<Submission> out) throws IOException {
    out.accept(WholeFile.read(source, bytes -> submission(source, bytes)));
  }

  private Submission submission(Source source, byte[] bytes) throws UndecodableException {
    return draft(source, Utf8.decode(bytes)).judge(given.date(), DATE_REMEDY);
  }

  private Draft draft(Source source, String file) {
    Map<String, String> headings = new HashMap<>();
    String text = file;
    for (Matcher line = HEADING.matcher(text); line.find(); line = HEADING.matcher(text)) {
      headings.put(line.group(1), line.group(2));
      text = text.substring(line.end());
    }
    FileName name = FileName.of(source.stem());
    return new Draft(
        source.name(),
        name.id(),
        given.date().map(LocalDate::toString).orElse(headings.getOrDefault("Date", name.date())),
        headings.getOrDefault("Title", ""),
        BLANK_LINES.matcher(text).replaceFirst(""),
        headings.getOrDefault("URL", ""),
        headings.getOrDefault("Source", ""));
  }
}
