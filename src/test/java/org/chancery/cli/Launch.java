package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs a command as the launcher does, but inside the test and with the streams caught. */
final class Launch {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err;

  private Launch(boolean showsErrors) {
    this.err = showsErrors ? out : new ByteArrayOutputStream();
  }

  static Shell.Outcome run(List<String> arguments, String input, boolean showsErrors) {
    Launch launch = new Launch(showsErrors);
    int status = launch.run(arguments, input);
    String errors = showsErrors ? "" : launch.err.toString(UTF_8);
    return new Shell.Outcome(status, launch.out.toString(UTF_8), errors);
  }

  private int run(List<String> arguments, String input) {
    InputStream usualIn = System.in;
    PrintStream usualOut = System.out;
    PrintStream usualErr = System.err;
    try (PrintStream printedOut = new PrintStream(out, true, UTF_8);
        PrintStream printedErr = new PrintStream(err, true, UTF_8)) {
      System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
      System.setOut(printedOut);
      System.setErr(printedErr);
      return execute(arguments);
    } finally {
      System.setIn(usualIn);
      System.setOut(usualOut);
      System.setErr(usualErr);
    }
  }

  private static int execute(List<String> arguments) {
    System.setProperty("chancery.terminal", "false");
    CommandLine chancery = Chancery.commandLine(arguments.toArray(String[]::new));
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    chancery.setOut(out).setErr(err);
    chancery.setUsageHelpAutoWidth(false);
    chancery.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    try {
      return chancery.execute(arguments.toArray(String[]::new));
    } finally {
      out.flush();
      err.flush();
    }
  }
}
