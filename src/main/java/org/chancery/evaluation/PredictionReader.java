package org.chancery.evaluation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.text.Span;

/** Reads what an extractor said, in the events-out contract, of documents of a gold. */
public final class PredictionReader {
  private PredictionReader() {}

  /** The predictions by the id of their document; those of other documents are left out. */
  public static Map<String, Annotation> read(Path file, Collection<Gold> golds) {
    return annotations(Row.read(file), golds);
  }

  /** The same of lines that are in no file. */
  public static Map<String, Annotation> read(List<String> lines, Collection<Gold> golds) {
    return annotations(Row.read("prediction", lines), golds);
  }

  private static Map<String, Annotation> annotations(List<Row> rows, Collection<Gold> golds) {
    Map<String, Gold> byId =
        golds.stream().collect(Collectors.toMap(Gold::id, Function.identity()));
    Map<String, Annotation> said = new HashMap<>();
    for (Row row : rows) {
      Gold gold = byId.get(row.text("id"));
      if (gold != null) {
        said.put(gold.id(), annotation(row, gold));
      }
    }
    return said;
  }

  private static Annotation annotation(Row row, Gold gold) {
    Map<String, Participant> participants = new LinkedHashMap<>();
    row.rows("entities").forEach(e -> participants.put(e.text("id"), participant(e)));
    List<Act> acts = row.rows("events").stream().map(event -> act(event, gold)).toList();
    return new Annotation(participants, acts);
  }

  private static Participant participant(Row entity) {
    List<String> names = entity.rows("mentions").stream().map(m -> m.textOrNone("text")).toList();
    return Participant.of(
        entity.text("label"), entity.textOrNone("kind"), entity.textOrNone("state"), names);
  }

  /** An act stands in the sentence of the gold in which its trigger starts. */
  private static Act act(Row event, Gold gold) {
    Row place = event.row("trigger");
    Span trigger = place.span(place.json().path("start"), place.json().path("end"), gold.text());
    return new Act(
        event.text("type"),
        gold.sentenceAt(trigger.start()),
        gold.words(trigger.start(), trigger.end()),
        event.textOrNone("status"),
        event.texts("agents"),
        event.texts("recipients"),
        event.texts("places"),
        event.textOrNone("time"));
  }
}
