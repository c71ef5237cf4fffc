package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.InputException;
import org.chancery.query.AnswerFormat;
import org.chancery.query.Answering;
import org.chancery.query.Question;
import org.chancery.query.Questions;
import org.chancery.store.GraphStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question from the store, or lists the questions. */
@Command(
    name = "query",
    description = "Answers a question from the store; without a question, lists them.",
    mixinStandardHelpOptions = true)
final class Query implements Runnable {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = "A question of the list, or a file with a SPARQL query.")
  private String question;

  @Parameters(
      index = "1..*",
      paramLabel = "name=value",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "The question's parameters.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES}; turtle where the question builds triples.")
  private AnswerFormat format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Stop the query after this time; it takes its time unless given.")
  private Optional<Double> seconds = Optional.empty();

  @Option(names = "--show", description = "Print the SPARQL query instead of asking it.")
  private boolean show;

  @Spec private CommandSpec command;

  @Override
  public void run() {
    PrintWriter out = command.commandLine().getOut();
    if (question == null) {
      list(Questions.all(), out);
    } else if (show) {
      out.print(Questions.of(question).sparql());
    } else {
      ask(Questions.of(question));
    }
    out.flush();
  }

  private void ask(Question asked) {
    refuseRepeated();
    Optional<Duration> timeLimit = timeLimit();
    try (GraphStore graphs = GraphStore.open(store.folder);
        OutputStream out = StandardOutput.bytes()) {
      PrintWriter err = command.commandLine().getErr();
      new Answering(graphs.dataset(), timeLimit)
          .answer(asked, values, format, out)
          .forEach(err::println);
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private Optional<Duration> timeLimit() {
    Optional<Duration> limit = seconds.map(given -> Duration.ofMillis(Math.round(given * 1000)));
    if (limit.isPresent() && limit.get().toMillis() < 1) {
      throw new InputException(
          "--timeout %s: expected a number of seconds above 0".formatted(seconds.get()));
    }
    return limit;
  }

  /** Of a parameter that is given twice the command line would keep the last value alone. */
  private void refuseRepeated() {
    Set<String> seen = new HashSet<>();
    command.commandLine().getParseResult().matchedPositionals().stream()
        .filter(PositionalParamSpec::isMultiValue)
        .distinct()
        .flatMap(positional -> positional.originalStringValues().stream())
        .map(given -> given.substring(0, given.indexOf('=')))
        .filter(name -> !seen.add(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new InputException("'%s' is given more than once: give one".formatted(name));
            });
  }

  private static void list(List<Question> questions, PrintWriter out) {
    int width = questions.stream().mapToInt(q -> q.name().length()).max().orElse(0);
    for (Question question : questions) {
      out.printf("%-" + width + "s  %s%n", question.name(), question.title());
      for (Question.Parameter parameter : question.parameters()) {
        out.printf("%" + width + "s    %s=%s%n", "", parameter.name(), parameter.description());
      }
    }
  }
}
