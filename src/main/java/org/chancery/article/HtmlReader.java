package org.chancery.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: an article a file. */
final class HtmlReader implements ArticleReader {
  private static final Pattern ENCODING =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

  /** By the WHATWG's Encoding Standard. */
  private static final Set<Charset> MEANING_WINDOWS_1252 =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private static final int HEAD = 4096;
  private static final String DATE_REMEDY =
      "give --date: the page states none (datePublished, article:published_time, <time datetime>)";

  private final Given given;

  HtmlReader(Given given) {
    this.given = given;
  }

  @Override
  public void read(Source source, Consumer<Submission> out) throws IOException {
    out.accept(WholeFile.read(source, bytes -> submission(source, bytes)));
  }

  private Submission submission(Source source, byte[] bytes) throws UndecodableException {
    Document page = Jsoup.parse(Utf8.decode(bytes, encoding(bytes)));
    return draft(source, page).judge(given.date(), DATE_REMEDY);
  }

  private static Draft draft(Source source, Document page) {
    PageHead head = new PageHead(page);
    FileName name = FileName.of(source.stem());
    return new Draft(
        source.name(),
        name.id(),
        head.date().orElse(name.date()),
        head.title(),
        new MainText(page).text(),
        head.url(),
        head.publisher());
  }

  /** The encoding that the page declares, as browsers understand it; else UTF-8. */
  private static Charset encoding(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    if (!declared.find() || !isSupported(declared.group(1))) {
      return StandardCharsets.UTF_8;
    }
    Charset encoding = Charset.forName(declared.group(1));
    return MEANING_WINDOWS_1252.contains(encoding) ? Charset.forName("windows-1252") : encoding;
  }

  private static boolean isSupported(String encoding) {
    try {
      return Charset.isSupported(encoding);
    } catch (IllegalArgumentException notAName) {
      return false;
    }
  }
}
