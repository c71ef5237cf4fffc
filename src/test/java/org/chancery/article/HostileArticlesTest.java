package org.chancery.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.OddText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileArticlesTest {
  private static final int BOMB = 300_000_000;

  @Property
  void anyBytesAreAnArticleOrAreRefused(@ForAll byte[] bytes, @ForAll("forms") String form) {
    assertFalse(bytes.length > 0 && form.equals("txt") && read(form, bytes).isEmpty());
  }

  @Property
  void anyPageIsAnArticleOrIsRefused(@ForAll("pages") String page) {
    assertEquals(1, read("html", page.getBytes(UTF_8)).size());
  }

  @Property
  void anyDateIsReadOrRefused(@ForAll("texts") String date) {
    String page =
        "<meta property='article:published_time' content='%s'><p>Arvania rejects it.</p>"
            .formatted(date.replace("'", ""));

    assertEquals(1, read("html", page.getBytes(UTF_8)).size());
  }

  @Test
  void deeplyNestedPageIsReadToItsEnd() {
    String page = "<div>".repeat(50_000) + "Arvania rejects it.";

    assertEquals(1, read("html", page.getBytes(UTF_8)).size());
  }

  @Test
  void entitiesOfAPageReachNoFiles() {
    String page =
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><p>2024-06-07 Arvania &x; it.</p>";

    String found = read("html", page.getBytes(UTF_8)).toString();

    assertTrue(found.contains("&x;") || found.contains("no date"), found);
  }

  @Test
  void textThatIsSmallOnlyWhileCompressedIsRefused(@TempDir Path folder) throws IOException {
    Path bomb = folder.resolve("2024-06-07-bomb.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int written = 0; written < BOMB; written += spaces.length) {
        out.write(spaces);
      }
    }
    List<Submission> found = new ArrayList<>();

    new Articles(List.of(bomb.toString()), Given.NOTHING, InputStream.nullInputStream())
        .forEach(found::add);

    assertTrue(found.get(0).toString().contains(Source.TOO_LARGE), found.toString());
  }

  private static List<Submission> read(String form, byte[] bytes) {
    List<Submission> found = new ArrayList<>();
    Articles.read(
        "2024-06-07-odd." + form, new ByteArrayInputStream(bytes), Given.NOTHING, found::add);
    return found;
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of("txt", "html", "jsonl", "csv", "tsv");
  }

  @Provide
  Arbitrary<String> texts() {
    return OddText.text();
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> tags =
        Arbitraries.of(
            "<p>", "</p>", "<article>", "<script>", "<!--", "<![CDATA[", "&#0;", "<svg>");
    return Arbitraries.oneOf(tags, OddText.text())
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
