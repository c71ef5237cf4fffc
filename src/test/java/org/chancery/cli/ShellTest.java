package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {
  @TempDir Path folder;

  @Test
  void pipesHandOutputOn() {
    assertEquals(
        List.of("one"),
        outputs(
            """
            $ cat << END | head -n 1
            one
            two
            END
            """));
  }

  @Test
  void quotesKeepWordsTogether() {
    assertEquals(
        List.of("He said: \"a | b > c\""), outputs("$ echo \"He said:\" '\"a | b > c\"'\n"));
  }

  @Test
  void aBackslashContinuesTheLine() {
    assertEquals(List.of("one two"), outputs("$ echo one \\\n    two\n"));
  }

  @Test
  void filesThatAnExampleMakesAreThereForTheNext() {
    assertEquals(List.of("hello"), outputs("$ echo hello > a.txt\n$ cat a.txt\n"));
  }

  @Test
  void exitCodeOfTheLastCommandCanBeShown() {
    List<String> lines = outputs("$ ./chancery no-such-command 2>&1\n$ echo $?\n");

    assertTrue(lines.get(0).contains("no-such-command"));
    assertEquals("2", lines.get(lines.size() - 1));
  }

  @Test
  void consoleInsideAnotherBlockIsNoExample() {
    assertEquals(
        List.of(),
        new ExampleReader(
                List.of("````markdown", "```console", "$ ./chancery --version", "```", "````"))
            .read());
  }

  @Test
  void otherProgramsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> outputs("$ rm a.txt\n"));
  }

  private List<String> outputs(String console) {
    List<String> page = ("```console\n" + console + "```").lines().toList();
    Shell shell = new Shell(new PageFiles(folder, new SamplesStore(folder.resolve("samples"))));
    return new ExampleReader(page)
        .read().stream().flatMap(example -> shell.run(example).lines().stream()).toList();
  }
}
