package org.chancery.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The {@code chancery} command. Results go to standard output, words about them to standard error.
 */
@Command(
    name = "chancery",
    description = "Turns English news into a knowledge graph of diplomatic relations.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "chancery 0.1.0",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings: something was refused or missed",
      "2:usage",
      "3:bad input",
      "70:a bug",
      "130:interrupted; what is stored stays"
    })
public final class Chancery {
  /** Exit code of a command that has something to report that the user may want to mend. */
  static final int FINDINGS = 1;

  private static final int BAD_INPUT = 3;
  private static final int BUG = 70;

  /** How empty values are written, which help for a command does not show. */
  private static final Set<String> NOTHING = Set.of("Optional.empty", "[]", "{}");

  private static final List<Class<?>> COMMANDS =
      List.of(
          Build.class,
          ExtractEvents.class,
          ImportEvents.class,
          Query.class,
          Entities.class,
          Export.class,
          Validate.class,
          Remove.class,
          StoreCommand.class,
          Serve.class,
          Password.class,
          Parse.class,
          Evaluate.class,
          EvaluateParse.class,
          EvaluateMentions.class,
          EvaluateFusion.class,
          LexiconCommand.class,
          Explain.class,
          TrainingFeatures.class,
          CommandLine.HelpCommand.class);

  private Chancery() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT); // figures look alike everywhere
    ResultStream results = ResultStream.install();
    int status = commandLine(arguments).execute(arguments);
    System.exit(results.loss().map(Chancery::reportLoss).orElse(status));
  }

  private static int reportLoss(String reason) {
    System.err.printf(
        "chancery: standard output cannot be written to its end (%s): what came out is not"
            + " whole; write to a disk with room%n",
        reason);
    return BAD_INPUT;
  }

  /**
   * The command line for the given arguments. To set up a subcommand takes time, so that there is
   * but the one that they name; there are all where they name none.
   */
  static CommandLine commandLine(String... arguments) {
    CommandLine chancery = new CommandLine(new Chancery());
    subcommands(arguments).forEach(chancery::addSubcommand);
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
    chancery.registerConverter(LocalDate.class, Chancery::date);
    chancery.setExecutionExceptionHandler(Chancery::report);
    chancery.setUsageHelpAutoWidth(true);
    chancery.setCaseInsensitiveEnumValuesAllowed(true);
    showDefaults(chancery);
    return chancery;
  }

  private static List<Class<?>> subcommands(String... arguments) {
    List<Class<?>> named =
        COMMANDS.stream().filter(command -> isNamed(command, arguments)).toList();
    return named.isEmpty() ? COMMANDS : named;
  }

  private static boolean isNamed(Class<?> command, String... arguments) {
    return arguments.length > 0
        && command != CommandLine.HelpCommand.class
        && command.getAnnotation(Command.class).name().equals(arguments[0]);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException broken) {
      throw new TypeConversionException(
          "'%s' is no date: give one, such as 2024-06-07".formatted(text));
    }
  }

  private static void showDefaults(CommandLine command) {
    command.getCommandSpec().usageMessage().showDefaultValues(true);
    List.copyOf(command.getCommandSpec().options()).stream()
        .filter(Chancery::isEmptyUnlessGiven)
        .forEach(option -> hideDefault(command.getCommandSpec(), option));
    command.getSubcommands().values().forEach(Chancery::showDefaults);
  }

  private static boolean isEmptyUnlessGiven(OptionSpec option) {
    return NOTHING.contains(String.valueOf(option.defaultValueString()));
  }

  private static void hideDefault(CommandSpec command, OptionSpec option) {
    command.remove(option);
    command.addOption(
        OptionSpec.builder(option).showDefaultValue(CommandLine.Help.Visibility.NEVER).build());
  }

  private static int report(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof InputException) {
      command.getErr().println("chancery: " + failure.getMessage());
      return BAD_INPUT;
    }
    failure.printStackTrace(command.getErr());
    return BUG;
  }
}
