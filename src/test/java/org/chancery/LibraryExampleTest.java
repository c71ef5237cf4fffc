package org.chancery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program on the page about the library is the one that is compiled and run here. */
class LibraryExampleTest {
  private static final Path PAGE = Path.of("docs", "library.md");
  private static final Path FRONT_PAGE = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "chancery", "LibraryExample.java");

  @Test
  void pageShowsTheProgram() throws IOException {
    String source = Files.readString(SOURCE);
    assertEquals(source.substring(source.indexOf("import")), block(PAGE, "java"));
  }

  @Test
  void frontPageShowsLinesOfTheProgram() throws IOException {
    List<String> lines = block(FRONT_PAGE, "java").lines().map(String::strip).toList();
    String source = Files.readString(SOURCE);
    assertEquals(List.of(), lines.stream().filter(line -> !source.contains(line)).toList());
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
    assertEquals(block(PAGE, "text"), printed.toString(UTF_8));
  }

  /** The content of the page's only block of the kind. */
  private static String block(Path page, String kind) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf("```" + kind + "\n") + kind.length() + 4;
    return text.substring(begin, text.indexOf("```", begin));
  }
}
