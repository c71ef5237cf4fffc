package org.chancery.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.InputException;
import org.chancery.article.Article;
import org.chancery.article.Submission;
import org.chancery.extraction.Outcome;

/**
 * The lines of a file of coded events, one an article: the events-out contract, and beside it the
 * keys {@code date}, {@code text}, {@code title}, {@code url}, {@code source} of articles that are
 * not given otherwise.
 *
 * @param coder who coded them
 * @param articles those that are given otherwise, by id
 */
public record CodedEvents(String coder, KnownEntities known, Map<String, Article> articles) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REMEDY =
      "expected a line as chancery extract prints it, see docs/import.md";

  /** Hands on what was coded of each article, or why a line cannot be understood. */
  public void read(Path file, Consumer<Outcome> out) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          out.accept(read(file + ":" + number, line));
        }
      }
    } catch (NoSuchFileException missing) {
      throw new InputException(file + ": no such file: give one of coded events", missing);
    } catch (IOException unreadable) {
      throw new InputException(
          "%s: the coded events cannot be read (%s); give the path of a UTF-8 file"
              .formatted(file, unreadable),
          unreadable);
    }
  }

  private Outcome read(String where, String line) {
    try {
      Coded coded = new Coded(JSON.readTree(line));
      return new Outcome.Extracted(new ExtractReader(coder, article(coded)).read(coded, known));
    } catch (JsonProcessingException broken) {
      return refused(where, "broken JSON (" + broken.getOriginalMessage() + ")");
    } catch (InputException wrong) {
      return refused(where, wrong.getMessage());
    }
  }

  private static Outcome refused(String where, String found) {
    return new Outcome.Refused(new Submission.Refusal(where, found, REMEDY));
  }

  private Article article(Coded coded) {
    String id = coded.required("id");
    Article given = articles.get(id);
    return given != null && coded.text("text").isEmpty() ? given : article(id, coded);
  }

  private static Article article(String id, Coded coded) {
    if (coded.text("text").isBlank() || coded.text("date").isBlank()) {
      throw new InputException(
          "the article '%s' is not known: give it with --articles, or its \"text\" and \"date\""
              .formatted(id));
    }
    return new Article(
        id,
        date(coded.text("date")),
        coded.text("title"),
        coded.text("text"),
        coded.text("url"),
        coded.text("source"));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new InputException(
          "\"date\" is '%s', not a day such as 2024-06-07".formatted(text), notADay);
    }
  }
}
