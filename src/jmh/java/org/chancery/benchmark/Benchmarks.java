package org.chancery.benchmark;

import org.chancery.query.Question;
import org.chancery.query.Questions;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks that JMH's options choose; those of questions for all that are shipped. */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    String[] questions = Questions.all().stream().map(Question::name).toArray(String[]::new);
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .param("question", questions)
                .shouldFailOnError(true)
                .build())
        .run();
  }
}
