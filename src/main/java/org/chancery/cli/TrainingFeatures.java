package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.InputException;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.evaluation.Act;
import org.chancery.evaluation.Gold;
import org.chancery.evaluation.GoldReader;
import org.chancery.event.FinderSettings;
import org.chancery.event.Lexicon;
import org.chancery.event.Reading;
import org.chancery.event.TrainingRows;
import org.chancery.extraction.Extraction;
import org.chancery.extraction.Extractions;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the models of triggers and roles are fitted on, a line an annotated document. */
@Command(
    name = "training-features",
    hidden = true,
    description = "Prints what training/fit_finder.py fits on, a line an annotated document.",
    mixinStandardHelpOptions = true)
final class TrainingFeatures implements Runnable {
  @Parameters(paramLabel = "GOLD", description = "Annotated documents, JSON Lines.")
  private Path gold;

  @Spec private CommandSpec command;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public void run() {
    Extraction extraction = Extractions.standard(1, FinderSettings.BEST);
    TrainingRows rows = new TrainingRows(Lexicon.standard());
    for (Gold document : GoldReader.read(gold)) {
      Article article = document.article();
      Reading reading = extraction.read(article);
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", document.id());
      line.put("entities", entities(reading));
      line.put("triggers", rows.of(reading, marked(document)));
      command.commandLine().getOut().println(written(line));
    }
  }

  private String written(Map<String, Object> line) {
    try {
      return json.writeValueAsString(line);
    } catch (JsonProcessingException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The events of the document, each with the place of its trigger. */
  static List<TrainingRows.Marked> marked(Gold document) {
    return document.annotation().acts().stream()
        .map(act -> new TrainingRows.Marked(act.type(), trigger(act, document)))
        .toList();
  }

  private static Span trigger(Act act, Gold document) {
    int sentence = document.sentences().get(act.sentence()).start();
    int start =
        document.text().indexOf(act.trigger(), CodePoints.of(document.text()).unit(sentence));
    if (start < 0) {
      throw new InputException(
          "%s: the trigger '%s' is not found from sentence %d on: give words of that sentence"
              .formatted(document.id(), act.trigger(), act.sentence()));
    }
    return new Span(start, start + act.trigger().length());
  }

  private static List<Map<String, Object>> entities(Reading reading) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Entity entity : reading.mentions().entities()) {
      List<Map<String, String>> names = new ArrayList<>();
      for (Mention mention : reading.mentions().all()) {
        if (mention.entity().filter(entity::equals).isPresent()) {
          names.add(Map.of("text", mention.span().in(reading.text().text())));
        }
      }
      rows.add(
          Map.of(
              "id", entity.id(),
              "label", entity.label(),
              "kind", entity.kind().label(),
              "state", entity.state(),
              "mentions", names));
    }
    return rows;
  }
}
