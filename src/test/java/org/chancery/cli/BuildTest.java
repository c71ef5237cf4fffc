package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectory(folder.resolve("news"));
    write("2024-06-07-cairo.txt", "The president of France visited Egypt on Thursday.");
  }

  @Test
  void visitOfAnArticleAnswersAQuestion() {
    build();

    assertTrue(run("query", "visits", "--store", store(), "--format", "csv").contains("Egypt"));
  }

  @Test
  void buildCountsReportsAsTheStoreDoes() throws IOException {
    write("2024-06-08-cairo.txt", "The president of France visited Egypt on Thursday.");

    String built = build().output();
    String counted = run("store", "stats", "--store", store());

    assertTrue(built.contains("events, as each sentence tells them: 2, "), built);
    assertTrue(counted.matches("(?s).*reports +2\\R.*events +1\\R.*"), counted);
  }

  @Test
  void secondBuildSaysThatNothingHasChanged() {
    build();

    assertTrue(build().output().contains("nothing has changed"));
  }

  @Test
  void refusedArticleIsNamedCountedAndTellsTheExitCode() throws IOException {
    write("undated.txt", "The president of France visited Egypt on Thursday.");

    Shell.Outcome outcome = build();

    assertEquals(Chancery.FINDINGS, outcome.status());
    assertTrue(outcome.output().contains("undated.txt: no date: give --date"), outcome.output());
    assertTrue(outcome.output().contains("refused: 1 (no date 1)"), outcome.output());
  }

  @Test
  void frenchIsRefusedWithItsReason() throws IOException {
    write(
        "2024-06-08-paris.txt",
        "Le président de la République a reçu hier à Paris le chancelier allemand, avec lequel il"
            + " a parlé de la guerre en Ukraine et de la sécurité de l'Europe.");

    assertTrue(build().output().contains("2024-06-08-paris.txt: not English"));
  }

  @Test
  void unknownFileIsBadInput() {
    Shell.Outcome outcome = Launch.run(List.of("build", "nowhere.txt"), "", true);

    assertEquals(3, outcome.status());
    assertTrue(outcome.output().startsWith("chancery: nowhere.txt: no such file"));
  }

  @Test
  void correctionInTheFolderOfTheStoreIsObeyedByTheArticlesThatItTouchesOnly() throws IOException {
    write("2024-06-08-oslo.txt", "Kari Testmann visited Norway on Friday.");
    build();

    correct("name\tKari Testmann\tantony-blinken");
    String second = build().output();
    String visits = run("query", "visits", "--store", store(), "--format", "csv");

    assertTrue(second.startsWith("articles: 2 (0 new, 1 changed, 1 unchanged)"), second);
    assertTrue(visits.contains("Antony Blinken"), visits);
    assertTrue(build().output().contains("nothing has changed"));
  }

  @Test
  void correctionThatIsTakenBackIsUndone() throws IOException {
    write("2024-06-08-oslo.txt", "Antony Blinken visited Norway on Friday.");
    correct("same-as\tantony-blinken\tkari-testmann");
    build();

    correct("");
    String second = build().output();
    String visits = run("query", "visits", "--store", store(), "--format", "csv");

    assertTrue(second.startsWith("articles: 2 (0 new, 1 changed, 1 unchanged)"), second);
    assertTrue(visits.contains("Antony Blinken"), visits);
  }

  private void correct(String line) throws IOException {
    Files.createDirectories(Path.of(store()));
    Files.writeString(Path.of(store(), "corrections.tsv"), "correction\tsubject\tentity\n" + line);
  }

  private Shell.Outcome build() {
    return Launch.run(
        List.of("build", folder.resolve("news").toString(), "--store", store()), "", true);
  }

  private static String run(String... arguments) {
    return Launch.run(List.of(arguments), "", true).output();
  }

  private String store() {
    return folder.resolve("kg").toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("news").resolve(name), text);
  }
}
