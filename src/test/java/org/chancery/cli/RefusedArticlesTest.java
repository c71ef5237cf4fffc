package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedArticlesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import EMPTY --by me --articles NEWS --store STORE",
        "evaluate-mentions NEWS --judged EMPTY",
        "evaluate-fusion EMPTY NEWS"
      })
  void articleThatCannotBeReadIsTold(String command) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    Path news = Files.writeString(folder.resolve("news.jsonl"), "{}\n");
    String words =
        command
            .replace("EMPTY", empty.toString())
            .replace("NEWS", news.toString())
            .replace("STORE", folder.resolve("kg").toString());

    Shell.Outcome outcome = Launch.run(List.of(words.split(" ")), "", true);

    assertTrue(outcome.output().startsWith("refused " + news + ":1"), outcome.output());
  }
}
