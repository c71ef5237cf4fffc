package org.chancery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program on the page about the library is the one that is compiled and run here. */
class LibraryExampleTest {
  private static final Path PAGE = Path.of("docs", "library.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "chancery", "LibraryExample.java");

  @Test
  void pageShowsTheProgram() throws IOException {
    String source = Files.readString(SOURCE);
    assertEquals(source.substring(source.indexOf("import")), block("java"));
  }

  @Test
  void programPrintsWhatThePageShows() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream usual = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      LibraryExample.main(new String[0]);
    } finally {
      System.setOut(usual);
    }
    assertEquals(block("text"), printed.toString(UTF_8));
  }

  /** The content of the page's only block of the kind. */
  private static String block(String kind) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```" + kind + "\n") + kind.length() + 4;
    return page.substring(begin, page.indexOf("```", begin));
  }
}
