package org.chancery.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON Lines: an article a line. */
final class JsonLinesReader implements ArticleReader {
  private static final String EXAMPLE =
      "expected a line such as {\"id\":\"a1\",\"date\":\"2024-06-07\",\"text\":\"…\"}";
  private static final String DATE_REMEDY =
      "give it a key \"date\" such as \"2024-06-07\", or --date for all";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Given given;

  JsonLinesReader(Given given) {
    this.given = given;
  }

  @Override
  public void read(Source source, Consumer<Submission> out) throws IOException {
    Lines lines = new Lines(source.bytes());
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      read(source.line(lines.number()), line.get()).ifPresent(out);
    }
  }

  /** What stands on the line; nothing if it is blank. */
  private Optional<Submission> read(String where, Lines.Line line) throws IOException {
    if (line.isTooLong()) {
      return Optional.of(new Submission.Refusal(where, Source.TOO_LARGE, Source.SPLIT));
    }
    try {
      String json = Utf8.decode(line.bytes());
      return json.isBlank() ? Optional.empty() : Optional.of(read(where, JSON.readTree(json)));
    } catch (UndecodableException notUtf8) {
      return Optional.of(new Submission.Refusal(where, notUtf8.getMessage(), notUtf8.remedy()));
    } catch (JsonProcessingException broken) {
      String found =
          "broken JSON (" + broken.getOriginalMessage().lines().findFirst().orElse("") + ")";
      return Optional.of(new Submission.Refusal(where, found, EXAMPLE));
    }
  }

  private Submission read(String where, JsonNode article) {
    if (!article.isObject() || !article.path("text").isTextual()) {
      return new Submission.Refusal(where, "no key \"text\" with a text", EXAMPLE);
    }
    return Language.refusal(where, text(article, "language"))
        .orElseGet(() -> draft(where, article).judge(given.date(), DATE_REMEDY));
  }

  private static Draft draft(String where, JsonNode article) {
    return new Draft(
        where,
        text(article, "id"),
        text(article, "date"),
        text(article, "title"),
        text(article, "text"),
        text(article, "url"),
        text(article, "source"));
  }

  private static String text(JsonNode article, String key) {
    JsonNode value = article.path(key);
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }
}
