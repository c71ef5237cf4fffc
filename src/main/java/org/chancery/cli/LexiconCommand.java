package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.annotation.NewsAnnotator;
import org.chancery.event.Lexicon;
import org.chancery.event.LexiconCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What a curator of the lexicon needs. */
@Command(
    name = "lexicon",
    description = "Checks the words that evoke relations.",
    subcommands = {LexiconCommand.Check.class},
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class LexiconCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getOut());
    return 0;
  }

  /** Runs the examples and counter-examples of every entry. */
  @Command(
      name = "check",
      description = "Runs the examples and counter-examples of every entry of the lexicon.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Override
    public Integer call() {
      Lexicon lexicon = Lexicon.standard();
      try (NewsAnnotator annotator = NewsAnnotator.load(1)) {
        List<LexiconCheck.Failure> failures = new LexiconCheck(annotator).check(lexicon);
        failures.forEach(command.commandLine().getOut()::println);
        command
            .commandLine()
            .getErr()
            .printf(
                "%d entries with %d words: %d examples do not hold%n",
                lexicon.entries().size(), lexicon.words(), failures.size());
        return failures.isEmpty() ? 0 : Chancery.FINDINGS;
      }
    }
  }
}
