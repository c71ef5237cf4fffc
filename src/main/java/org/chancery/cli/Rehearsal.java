package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.annotation.NativeLibraries;
import picocli.CommandLine;

/**
 * Goes once through what short commands do, in a folder of its own, so that the launcher can
 * archive the classes that they load; and leaves ONNX Runtime's libraries there, which it would
 * unpack with each start.
 */
final class Rehearsal {
  private static final String ARTICLE =
      "The foreign minister of France visited Egypt on Friday and met President Sisi.";

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path article = folder.resolve("2024-06-07-cairo.txt");
    Files.writeString(article, ARTICLE);
    play(article.toString(), folder.resolve("kg").toString());
    NativeLibraries.unpack(Files.createDirectory(folder.resolve("native")));
  }

  private static void play(String article, String store) {
    execute("--help");
    execute("build", article, "--store", store);
    execute("build", article, "--store", store);
    execute("extract", article);
    execute("query");
    execute("query", "visits", "visitor=FRA", "--store", store);
  }

  private static void execute(String... arguments) {
    CommandLine chancery = Chancery.commandLine(arguments);
    chancery.setOut(NOWHERE).setErr(NOWHERE).execute(arguments);
  }
}
