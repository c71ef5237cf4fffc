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
    String password = console == null ? fromStandardInput() : asked(console);
    if (password == null || password.isEmpty()) {
      throw new InputException("no password given: type one, or send it to standard input");
    }
    return password;
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
