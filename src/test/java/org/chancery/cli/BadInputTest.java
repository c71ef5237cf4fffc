package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "explain,                                 | SENTENCE is empty",
        "parse,--threads,0,-                      | --threads 0: expected 1 or more",
        "extract,--threads,0,-                    | --threads 0: expected 1 or more",
        "extract,--min-confidence,3,-             | --min-confidence 3.0: expected 0 to 1",
        "import,--by,me,-                         | -: events are not read from standard input",
        "build,src/main/java/org/chancery/cli     | no articles found in src/main/java",
        "serve,--watch,nowhere,--store,nostore    | nowhere: no such folder",
        "query,visits,until=1,until=2             | 'until' is given more than once: give one",
        "query,visits,--timeout,0                 | --timeout 0.0: expected a number of seconds",
        "store,restore,nope.nq,--store,nostore    | nope.nq: no such file",
        "store,restore,pom.xml,--store,nostore    | pom.xml: not N-Quads by its name",
      })
  void badInputIsToldInOneLine(String arguments, String message) {
    Shell.Outcome outcome = Launch.run(List.of(arguments.split(",", -1)), "A text.", true);

    assertEquals(List.of(3, 1L), List.of(outcome.status(), outcome.output().lines().count()));
    assertTrue(outcome.output().startsWith("chancery: " + message), outcome.output());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                         | :1: the file is empty",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }    | :1: an update is no query",
      })
  void fileThatHoldsNoQueryIsToldWhatItHolds(String content, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("asked.rq"), content);

    Shell.Outcome outcome = ask(file);

    assertTrue(outcome.output().startsWith("chancery: " + file + message), outcome.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv"})
  void queryThatWouldReachAnotherHostIsToldSoInOneLine(String format) throws IOException {
    String query = "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }";
    Path file = Files.writeString(folder.resolve("asked.rq"), query);

    Shell.Outcome outcome = ask(file, "--format", format);

    assertEquals(3, outcome.status());
    assertEquals(
        "chancery: %s: SERVICE is off: a query reaches no other host; leave it out".formatted(file),
        outcome.output().strip());
  }

  /** Asks an empty store. */
  private Shell.Outcome ask(Path file, String... options) {
    String store = folder.resolve("kg").toString();
    GraphStore.openOrCreate(Path.of(store)).close();
    List<String> arguments = new ArrayList<>(List.of("query", file.toString(), "--store", store));
    arguments.addAll(List.of(options));
    return Launch.run(arguments, "", true);
  }

  @Test
  void zipFileIsNotWrittenToATerminal() {
    System.setProperty(Terminal.SHOWS_RESULTS, "true");
    try {
      Shell.Outcome outcome = Launch.run(List.of("export", "--format", "csv"), "", true);

      assertEquals(3, outcome.status());
      assertTrue(
          outcome.output().startsWith("chancery: --format csv: a ZIP file is not for a terminal"));
    } finally {
      System.clearProperty(Terminal.SHOWS_RESULTS);
    }
  }

  @ParameterizedTest
  @CsvSource({"2024-13-40", "June"})
  void dateThatIsNoneIsToldWithAnExample(String date) {
    Shell.Outcome outcome = Launch.run(List.of("extract", "--date", date, "-"), "", true);

    assertTrue(
        outcome.output().contains("'" + date + "' is no date: give one, such as 2024-06-07"),
        outcome.output());
  }
}
