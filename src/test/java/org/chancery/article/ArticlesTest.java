package org.chancery.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.chancery.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
  private static final LocalDate JUNE_7 = LocalDate.of(2024, 6, 7);

  @TempDir Path folder;

  @Test
  void firstLineOfPlainTextGivesTheDate() throws IOException {
    write("cairo.txt", "Date: 2024-06-07\nTitle: In Cairo\n\nThe envoy of Arvania went to Cairo.");

    Article article = only(read("cairo.txt"));

    assertEquals(
        new Article(
            Digest.of("The envoy of Arvania went to Cairo."),
            JUNE_7,
            "In Cairo",
            "The envoy of Arvania went to Cairo.",
            "",
            ""),
        article);
  }

  @Test
  void nameOfAPlainTextGivesDateAndId() throws IOException {
    write("2024-06-07-cairo.txt", "The envoy went to Cairo.");

    assertEquals(
        Article.of("2024-06-07-cairo", JUNE_7, "The envoy went to Cairo."),
        only(read("2024-06-07-cairo.txt")));
  }

  @Test
  void plainTextWithoutDateIsRefusedWithTheWaysToGiveOne() throws IOException {
    write("cairo.txt", "The envoy went to Cairo.");

    assertEquals(
        folder.resolve("cairo.txt")
            + ": no date: give --date, or a first line \"Date: 2024-06-07\", or call the file"
            + " 2024-06-07-*.txt",
        read("cairo.txt").get(0).toString());
  }

  @Test
  void dateOnTheCommandLineDatesPlainText() throws IOException {
    write("cairo.txt", "The envoy went to Cairo.");

    Article article = only(read(new Given(Optional.of(JUNE_7), Columns.SAME), "cairo.txt"));

    assertEquals(JUNE_7, article.date());
  }

  @Test
  void brokenLineIsRefusedByItsNumberAndTheRestGoesOn() throws IOException {
    write(
        "news.jsonl",
        """
        {"id":"a","date":"2024-06-07","text":"Arvania rejects the offer.","unknown":[1]}

        {"id":"b","date":
        {"date":"2024-06-07T10:30:00Z","title":"T","text":"Belmora accepts.","url":"u","source":"s"}
        """);

    List<Submission> submissions = read("news.jsonl");

    assertEquals(
        List.of("a", folder.resolve("news.jsonl") + ":3", Digest.of("Belmora accepts.")),
        submissions.stream().map(ArticlesTest::idOrPlace).toList());
  }

  @Test
  void eachFaultOfALineIsNamed() throws IOException {
    write(
        "news.jsonl",
        """
        {"date":"2024-06-07"}
        {"text":"No date."}
        {"text":"An odd date.","date":"06/07/2024"}
        {"text":" ","date":"2024-06-07"}
        {"text":"Bonjour.","date":"2024-06-07","language":"fr"}
        {"text":"Half \\ud83d a character.","date":"2024-06-07"}
        {"text":"Two.","date":"2024-06-07"} {}
        """);

    assertEquals(
        List.of(
            "no key \"text\" with a text",
            "no date",
            "a date that cannot be read (\"06/07/2024\")",
            "an empty text",
            "not English (its language is given as \"fr\")",
            "half a character (a lone surrogate)",
            "broken JSON (Trailing"),
        read("news.jsonl").stream()
            .map(s -> ((Submission.Refusal) s).found().replaceAll("Trailing.*", "Trailing"))
            .toList());
  }

  @Test
  void dateThatCannotBeReadIsToBeWrittenOtherwise() throws IOException {
    write("news.jsonl", "{\"text\":\"An odd date.\",\"date\":\"06/07/2024\"}");

    Submission refused = read(new Given(Optional.of(JUNE_7), Columns.SAME), "news.jsonl").get(0);

    assertEquals("write it like 2024-06-07", ((Submission.Refusal) refused).remedy());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-07T25:00:00, false",
    "2024-06-07 12:61, false",
    "2024-06-07T18:30:99Z, false",
    "'7 June 2024, 25:00', false",
    "2024-06-07T24:00:00Z, true",
    "2024-06-07T18:30:00.123+02:00, true",
    "20240607T183000Z, true",
    "2024-06-07 9:05 (updated), true",
    "'Fri, 7 Jun 2024 18:30:00 GMT', true",
  })
  void dateHasATimeOfDayThatThereIs(String date, boolean isRead) throws IOException {
    write("news.jsonl", "{\"text\":\"The envoy left.\",\"date\":\"%s\"}".formatted(date));

    assertEquals(isRead, read("news.jsonl").get(0) instanceof Submission.Accepted);
  }

  @Test
  void pageIsOfTheFirstOfItsDatesThatCanBeRead() throws IOException {
    write(
        "page.html",
        """
        <html><head><meta property="article:published_time" content="yesterday">
        <meta name="date" content="June 7, 2024"></head><body><p>The envoy went to Cairo.</p></body>
        </html>
        """);

    assertEquals(JUNE_7, only(read("page.html")).date());
  }

  @Test
  void lineThatIsNotUtf8IsRefusedAndTheRestGoesOn() throws IOException {
    String first = "{\"id\":\"a\",\"date\":\"2024-06-07\",\"text\":\"Orbán spoke.\"}\n";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(first.getBytes(ISO_8859_1));
    file.writeBytes(first.getBytes(UTF_8));
    Files.write(folder.resolve("news.jsonl"), file.toByteArray());

    List<Submission> submissions = read("news.jsonl");

    assertEquals(
        "not UTF-8 (byte 0xE1 at offset 41)", ((Submission.Refusal) submissions.get(0)).found());
    assertEquals("a", idOrPlace(submissions.get(1)));
  }

  @Test
  void tenMegabytesOnOneLineAreRefusedAndTheNextLineIsRead() throws IOException {
    write(
        "news.jsonl",
        "x".repeat(10_500_000) + "\n{\"id\":\"b\",\"date\":\"2024-06-07\",\"text\":\"Fine.\"}");

    assertEquals(
        List.of(folder.resolve("news.jsonl") + ":1", "b"),
        read("news.jsonl").stream().map(ArticlesTest::idOrPlace).toList());
  }

  @Test
  void quotedFieldsOfATableMayRunOverLines() throws IOException {
    write(
        "news.csv",
        """
        id,published,body
        a,"June 7, 2024","Arvania said:
        ""We accept, at last.""\"
        b,2024-06-08,Belmora did not.
        """);

    List<Submission> submissions =
        read(new Given(Optional.empty(), Columns.parse("text=body,date=published")), "news.csv");

    assertEquals(
        List.of(
            Article.of("a", JUNE_7, "Arvania said:\n\"We accept, at last.\""),
            Article.of("b", JUNE_7.plusDays(1), "Belmora did not.")),
        submissions.stream().map(s -> ((Submission.Accepted) s).article()).toList());
  }

  @Test
  void quotesInsideAFieldOfATabSeparatedTableAreText() throws IOException {
    write("news.tsv", "text\tdate\nIt said \"no\" to 5\" pipes.\t2024-06-07\n");

    assertEquals("It said \"no\" to 5\" pipes.", only(read("news.tsv")).text());
  }

  @Test
  void tableWithoutTextColumnSaysWhichItHas() throws IOException {
    write("news.csv", "id,body\na,Text.\n");

    assertEquals(
        folder.resolve("news.csv")
            + ":1: no column of texts (looked for \"text\" among id, body): say which column holds"
            + " the text: --columns text=…",
        read("news.csv").get(0).toString());
  }

  @Test
  void webPageYieldsItsArticleWithoutWhatSurroundsIt() throws IOException {
    String paragraph =
        "The foreign minister of Arvania arrived in Belmora on Friday for talks with her"
            + " counterpart about the border, which both states have claimed for decades.";
    write(
        "page.html",
        """
        <html><head><title>Site | Talks</title>
        <script type="application/ld+json">{"@graph":[{"datePublished":"2024-06-07T08:00:00+02:00"}]}</script>
        </head><body><nav><p>Home World Sport</p></nav>
        <div class="content"><h1>Talks in Belmora</h1><p>%s</p><p>They meet again &amp; soon.</p></div>
        <footer><p>All rights reserved by the Daily Cordian, which reserves them for ever.</p></footer>
        </body></html>
        """
            .formatted(paragraph));

    Article article = only(read("page.html"));

    assertEquals(paragraph + "\n\nThey meet again & soon.", article.text());
    assertEquals("Talks in Belmora", article.title());
    assertEquals(JUNE_7, article.date());
  }

  @Test
  void pageThatSaysLatin1IsWindows1252() throws IOException {
    String page =
        "<html><head><meta charset=\"iso-8859-1\"><meta name=\"date\" content=\"2024-06-07\"></head>"
            + "<body><p>Arvania’s envoy went to Cairo.</p></body></html>";
    Files.write(folder.resolve("page.html"), page.getBytes("windows-1252"));

    assertEquals("Arvania’s envoy went to Cairo.", only(read("page.html")).text());
  }

  @Test
  void fileThatIsNotCompressedAsItsNameSaysIsRefusedInWords() throws IOException {
    write("2024-06-07-plain.txt.gz", "The envoy went to Cairo.");

    String refusal = read("2024-06-07-plain.txt.gz").get(0).toString();

    assertTrue(refusal.contains("not compressed with gzip"), refusal);
  }

  @Test
  void utf16IsRefusedWithTheWayToConvertIt() throws IOException {
    Files.write(folder.resolve("a.csv"), "id,date,text".getBytes(StandardCharsets.UTF_16));

    String refusal = read("a.csv").get(0).toString();

    assertTrue(refusal.endsWith("iconv -f UTF-16 -t UTF-8"), refusal);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Timeout(20)
  void pipeInAFolderIsNotWaitedFor() throws Exception {
    String pipe = folder.resolve("2024-06-07-pipe.txt").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());

    assertEquals(List.of(), read(""));
  }

  @Test
  void folderIsReadInOrderAndStrangeFilesAreIgnored() throws IOException {
    write("b/2024-06-08-second.txt", "Second.");
    write("a/2024-06-07-first.txt", "First.");
    write("a/picture.png", "no text");
    write(".hidden.txt", "Hidden.");

    assertEquals(
        List.of(
            "2024-06-07-first", folder.resolve("a/picture.png").toString(), "2024-06-08-second"),
        read(".").stream()
            .map(ArticlesTest::idOrPlace)
            .map(place -> place.replace("/./", "/"))
            .toList());
  }

  @Test
  void compressedFilesAreRead() throws IOException {
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("2024-06-07-zip.txt.gz")))) {
      out.write("Compressed.".getBytes(UTF_8));
    }

    assertEquals("2024-06-07-zip", only(read("2024-06-07-zip.txt.gz")).id());
  }

  @Test
  void brokenCompressionIsRefused() throws IOException {
    write("2024-06-07-zip.txt.gz", "This is not gzip.");

    assertTrue(read("2024-06-07-zip.txt.gz").get(0) instanceof Submission.Refusal);
  }

  @Test
  void standardInputIsJsonLinesIfItBeginsWithABrace() {
    List<Submission> submissions = new ArrayList<>();
    String json = "{\"id\":\"a\",\"date\":\"2024-06-07\",\"text\":\"Fine.\"}\n";
    new Articles(List.of("-"), Given.NOTHING, stream(json)).forEach(submissions::add);

    assertEquals("a", only(submissions).id());
  }

  @Test
  void byteOrderMarkAndEmptyLinesMayStandBeforeTheBrace() {
    List<Submission> submissions = new ArrayList<>();
    String json = "\uFEFF\r\n{\"id\":\"a\",\"date\":\"2024-06-07\",\"text\":\"Fine.\"}\n";
    new Articles(List.of("-"), Given.NOTHING, stream(json)).forEach(submissions::add);

    assertEquals("a", only(submissions).id());
  }

  @Test
  void standardInputIsTextOtherwise() {
    List<Submission> submissions = new ArrayList<>();
    Given given = new Given(Optional.of(JUNE_7), Columns.SAME);
    new Articles(List.of("-"), given, stream("Arvania accepts.")).forEach(submissions::add);

    assertEquals("Arvania accepts.", only(submissions).text());
  }

  @Test
  void missingFileIsSaidBeforeAnythingIsRead() {
    InputException failure = assertThrows(InputException.class, () -> read("nowhere.txt"));

    assertTrue(failure.getMessage().startsWith(folder.resolve("nowhere.txt") + ": no such file"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Submission> read(String name) {
    return read(Given.NOTHING, name);
  }

  private List<Submission> read(Given given, String name) {
    List<Submission> submissions = new ArrayList<>();
    new Articles(List.of(folder.resolve(name).toString()), given, InputStream.nullInputStream())
        .forEach(submissions::add);
    return submissions;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static Article only(List<Submission> submissions) {
    assertEquals(1, submissions.size(), submissions::toString);
    return submissions.get(0) instanceof Submission.Accepted accepted
        ? accepted.article()
        : org.junit.jupiter.api.Assertions.fail(submissions.toString());
  }

  private static String idOrPlace(Submission submission) {
    if (submission instanceof Submission.Accepted accepted) {
      return accepted.article().id();
    }
    return submission instanceof Submission.Refusal refusal
        ? refusal.where()
        : ((Submission.Ignored) submission).where();
  }
}
