package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.store.GraphStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    GraphStore.openOrCreate(folder.resolve("kg")).close();

    String store = folder.resolve("kg").toString();
    Shell.Outcome outcome =
        Launch.run(List.of("query", file.toString(), "--store", store), "", true);

    assertTrue(outcome.output().startsWith("chancery: " + file + message), outcome.output());
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
