package org.chancery.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.article.Article;
import org.chancery.text.Span;

/** Reads annotated documents from JSON Lines. */
public final class GoldReader {
  private GoldReader() {}

  public static List<Gold> read(Path file) {
    Set<String> ids = new HashSet<>();
    List<Gold> golds = new ArrayList<>();
    for (Row row : Row.read(file)) {
      Gold gold = gold(row);
      if (!ids.add(gold.id())) {
        throw row.refused("\"id\": \"%s\" again, expected another".formatted(gold.id()));
      }
      golds.add(gold);
    }
    return golds;
  }

  private static Gold gold(Row row) {
    Map<String, Participant> participants = new LinkedHashMap<>();
    row.rows("entities").forEach(e -> participants.put(e.text("id"), participant(e)));
    String text = row.text("text");
    List<Span> sentences = row.rows("sentences").stream().map(pair -> span(pair, text)).toList();
    List<Act> acts =
        row.rows("events").stream()
            .map(event -> act(event, participants, sentences.size()))
            .toList();
    return new Gold(article(row), sentences, new Annotation(participants, acts));
  }

  private static Article article(Row row) {
    return new Article(
        row.text("id"),
        date(row),
        row.textOrNone("title"),
        row.text("text"),
        row.textOrNone("url"),
        row.textOrNone("source"));
  }

  private static LocalDate date(Row row) {
    try {
      return LocalDate.parse(row.text("date"));
    } catch (DateTimeParseException e) {
      throw row.refused("\"date\": \"%s\", expected yyyy-mm-dd".formatted(row.text("date")));
    }
  }

  private static Span span(Row pair, String text) {
    if (pair.json().size() != 2) {
      throw pair.refused("sentence %s, expected [start, end]".formatted(pair.json()));
    }
    return pair.span(pair.json().path(0), pair.json().path(1), text);
  }

  private static Participant participant(Row entity) {
    return Participant.of(
        entity.text("name"),
        entity.text("kind"),
        entity.textOrNone("state"),
        entity.texts("names"));
  }

  private static Act act(Row event, Map<String, Participant> participants, int sentences) {
    int sentence = event.number("sentence");
    if (sentence < 0 || sentence >= sentences) {
      throw event.refused(
          "\"sentence\": %d, expected one of the %d, counted from 0"
              .formatted(sentence, sentences));
    }
    return new Act(
        event.text("type"),
        sentence,
        event.text("trigger"),
        event.text("status"),
        known(event, "agents", participants),
        known(event, "recipients", participants),
        known(event, "places", participants),
        event.textOrNone("time"));
  }

  private static List<String> known(Row event, String role, Map<String, Participant> known) {
    List<String> ids = event.texts(role);
    for (String id : ids) {
      if (!known.containsKey(id)) {
        throw event.refused("\"%s\" in \"%s\", expected the id of an entity".formatted(id, role));
      }
    }
    return ids;
  }
}
