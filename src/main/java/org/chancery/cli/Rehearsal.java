package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Goes once through what short commands do, in a folder of its own, so that the launcher can
 * archive the classes that they load.
 */
final class Rehearsal {
  private static final String ARTICLE =
      "The foreign minister of France visited Egypt on Friday and met President Sisi.";

  private final CommandLine chancery = Chancery.commandLine();

  private Rehearsal() {
    chancery.setOut(new PrintWriter(Writer.nullWriter()));
    chancery.setErr(new PrintWriter(Writer.nullWriter()));
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path article = folder.resolve("2024-06-07-cairo.txt");
    Files.writeString(article, ARTICLE);
    new Rehearsal().play(article.toString(), folder.resolve("kg").toString());
  }

  private void play(String article, String store) {
    chancery.execute("--help");
    chancery.execute("build", article, "--store", store);
    chancery.execute("build", article, "--store", store);
    chancery.execute("query");
    chancery.execute("query", "visits", "--store", store);
  }
}
