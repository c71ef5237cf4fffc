package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.InputException;
import org.chancery.query.AnswerFormat;
import org.chancery.query.Answering;
import org.chancery.query.Question;
import org.chancery.query.Questions;
import org.chancery.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and searches the entities that articles mention, and shows one. */
@Command(
    name = "entities",
    description = {
      "Lists and searches those whom articles mention.",
      "Given an id, shows one: what is known, offices, mentions, relations."
    },
    mixinStandardHelpOptions = true)
final class Entities implements Runnable {
  private static final String ENTITY = "entity";

  /** The questions that show an entity, by what their parameter for it is called. */
  private static final Map<String, String> PARTS = parts();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Id of an entity, as the list gives it: the last part of its IRI.")
  private Optional<String> id;

  @Option(names = "--name", paramLabel = "NAME", description = "Only who has this in a name.")
  private Optional<String> name;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only one kind: person, state, organisation, group or place.")
  private Optional<String> kind;

  @Option(
      names = "--state",
      paramLabel = "CODE",
      description = "Only who is, acts for or lies in the state (ISO 3166, three letters).")
  private Optional<String> state;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "Form of the list, one of ${COMPLETION-CANDIDATES}.")
  private AnswerFormat format;

  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Spec private CommandSpec command;

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(ENTITY, ENTITY);
    parts.put("offices", "holder");
    parts.put("mentions", ENTITY);
    parts.put("relations", ENTITY);
    return parts;
  }

  @Override
  public void run() {
    try (GraphStore graphs = GraphStore.open(store.folder);
        OutputStream out = StandardOutput.bytes()) {
      Answering answering = new Answering(graphs.dataset());
      if (id.isPresent()) {
        show(id.get(), answering, out);
      } else {
        PrintWriter err = command.commandLine().getErr();
        answering.answer(Questions.of("entities"), wanted(), format, out).forEach(err::println);
      }
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private Map<String, String> wanted() {
    Map<String, String> values = new LinkedHashMap<>();
    name.ifPresent(value -> values.put("name", value));
    kind.ifPresent(value -> values.put("kind", value));
    state.ifPresent(value -> values.put("state", value));
    return values;
  }

  private void show(String entity, Answering answering, OutputStream out) throws IOException {
    String iri = base.iris().entity(entity).getURI();
    if (!answering.hasAnswer(Questions.of(ENTITY), Map.of(ENTITY, iri))) {
      throw new InputException(
          "no entity %s in the store: 'chancery entities --name NAME' finds ids".formatted(entity));
    }
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      Question question = Questions.of(part.getKey());
      Map<String, String> values = Map.of(part.getValue(), iri);
      if (answering.hasAnswer(question, values)) {
        answering.answer(question, values, AnswerFormat.TABLE, out);
        out.write('\n');
      }
    }
  }
}
