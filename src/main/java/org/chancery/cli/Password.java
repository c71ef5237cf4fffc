package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.chancery.InputException;
import org.chancery.web.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a line of a password file. */
@Command(
    name = "password",
    description = {
      "Prints a line for the password file of chancery serve.",
      "The password is asked for, or read from standard input; only its hash is printed."
    },
    mixinStandardHelpOptions = true)
final class Password implements Runnable {
  @Parameters(paramLabel = "NAME", description = "Name of the user.")
  private String name;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    command.commandLine().getOut().println(Passwords.line(name, password()));
  }

  private static String password() {
    Console console = System.console();
    boolean isTyped = console != null && isTerminal(console);
    String password = isTyped ? asked(console) : fromStandardInput();
    if (password == null || password.isEmpty()) {
      throw new InputException("no password given: type one, or send it to standard input");
    }
    return password;
  }

  /** From Java 22 on there is a console also where standard input is a pipe. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String asked(Console console) {
    char[] typed = console.readPassword("Password: ");
    return typed == null ? null : new String(typed);
  }

  private static String fromStandardInput() {
    try {
      return new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
