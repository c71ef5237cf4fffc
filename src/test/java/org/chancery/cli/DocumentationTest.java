package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of the documentation. With {@code -Dchancery.docs=write} it writes what they
 * print into the pages instead of comparing.
 */
class DocumentationTest {
  private static final boolean IS_WRITING = "write".equals(System.getProperty("chancery.docs"));
  private static final Path FOLDER = Path.of("target", "documentation");

  private final SamplesStore samples = new SamplesStore(FOLDER.resolve("samples"));

  @BeforeEach
  void forgetEarlierRuns() throws IOException {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> files = Files.walk(FOLDER).sorted(Comparator.reverseOrder())) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicNode> commandsPrintWhatThePagesShow() {
    return Page.all().stream()
        .filter(page -> !page.examples().isEmpty())
        .map(page -> IS_WRITING ? rewriting(page) : comparison(page));
  }

  private DynamicNode comparison(Page page) {
    Shell shell = shell(page);
    return DynamicContainer.dynamicContainer(
        page.file().toString(), page.examples().stream().map(e -> comparison(page, e, shell)));
  }

  private static DynamicTest comparison(Page page, Example example, Shell shell) {
    URI place = URI.create(page.file().toUri() + "?line=" + example.line());
    return dynamicTest(
        page.place(example) + " " + example.command(),
        place,
        () -> {
          Alignment alignment = Alignment.ofLines(example.shown(), run(page, example, shell));
          if (!alignment.isMatch()) {
            fail(message(page, example, alignment));
          }
        });
  }

  private static String message(Page page, Example example, Alignment alignment) {
    return """
        %s: $ %s
        prints something else than the page shows (- shown, + printed):
        %s
        If what it prints is right: mvn test -Dtest=DocumentationTest -Dchancery.docs=write"""
        .formatted(page.place(example), example.command(), alignment.difference());
  }

  private DynamicNode rewriting(Page page) {
    Shell shell = shell(page);
    return dynamicTest(
        page.file() + " is written",
        () -> {
          List<List<String>> outputs = new ArrayList<>();
          for (Example example : page.examples()) {
            List<String> printed = run(page, example, shell);
            outputs.add(Alignment.ofLines(example.shown(), printed).rewritten());
          }
          page.write(outputs);
        });
  }

  private Shell shell(Page page) {
    String name = page.file().getFileName().toString().replace(".md", "");
    return new Shell(new PageFiles(FOLDER.resolve(name + "-page"), samples));
  }

  private static List<String> run(Page page, Example example, Shell shell) {
    Shell.Outcome outcome = shell.run(example);
    if (!outcome.errors().isEmpty() && outcome.status() != 0) {
      fail(
          "%s: $ %s%nended with exit code %d: %s"
              .formatted(
                  page.place(example), example.command(), outcome.status(), outcome.errors()));
    }
    return outcome.lines();
  }
}
