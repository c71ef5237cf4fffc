package org.chancery.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with a header, separated by commas or tabs: an article a record. */
final class TableReader implements ArticleReader {
  private static final String DATE_REMEDY =
      "fill its date column with dates such as 2024-06-07, name that column with --columns date=…,"
          + " or give --date for all";

  private final Given given;
  private final char delimiter;
  private final CSVFormat format;

  private TableReader(Given given, char delimiter) {
    this.given = given;
    this.delimiter = delimiter;
    this.format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
  }

  static TableReader csv(Given given) {
    return new TableReader(given, ',');
  }

  static TableReader tsv(Given given) {
    return new TableReader(given, '\t');
  }

  @Override
  public void read(Source source, Consumer<Submission> out) throws IOException {
    Records records = new Records(new Lines(source.bytes()), delimiter);
    Optional<Lines.Line> header = records.next();
    if (header.isEmpty()) {
      return;
    }
    try {
      List<String> columns = header(header.get());
      if (!columns.contains(given.columns().of("text"))) {
        out.accept(noText(source, columns));
        return;
      }
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        read(source.line(record.get().number()), columns, record.get()).ifPresent(out);
      }
    } catch (UndecodableException notUtf8) {
      out.accept(new Submission.Refusal(source.line(1), notUtf8.getMessage(), notUtf8.remedy()));
    }
  }

  private List<String> header(Lines.Line line) throws IOException {
    return fields(line).orElse(List.of()).stream().map(String::strip).toList();
  }

  private Submission noText(Source source, List<String> columns) {
    return new Submission.Refusal(
        source.line(1),
        "no column of texts (looked for \"%s\" among %s)"
            .formatted(given.columns().of("text"), String.join(", ", columns)),
        "say which column holds the text: --columns text=…");
  }

  private Optional<Submission> read(String where, List<String> columns, Lines.Line record) {
    if (record.isTooLong()) {
      return Optional.of(
          new Submission.Refusal(
              where, Source.TOO_LARGE, "look for a quote that is never closed, or split it"));
    }
    try {
      return fields(record).map(fields -> judge(where, columns, fields));
    } catch (UndecodableException notUtf8) {
      return Optional.of(new Submission.Refusal(where, notUtf8.getMessage(), notUtf8.remedy()));
    } catch (IOException | UncheckedIOException broken) {
      return Optional.of(
          new Submission.Refusal(
              where,
              "a record whose quotes are broken",
              "close the quote that is open, and double each quote inside one"));
    }
  }

  /** The fields of a record; none if it is blank. */
  private Optional<List<String>> fields(Lines.Line record) throws IOException {
    try (CSVParser parser = CSVParser.parse(Utf8.decode(record.bytes()), format)) {
      return parser.stream().findFirst().map(CSVRecord::toList);
    }
  }

  private Submission judge(String where, List<String> columns, List<String> fields) {
    Row row = new Row(columns, fields, given.columns());
    return Language.refusal(where, row.get("language"))
        .orElseGet(() -> row.draft(where).judge(given.date(), DATE_REMEDY));
  }

  /** A record under its header. */
  private record Row(List<String> header, List<String> fields, Columns columns) {
    String get(String key) {
      int column = header.indexOf(columns.of(key));
      return column >= 0 && column < fields.size() ? fields.get(column) : "";
    }

    Draft draft(String where) {
      return new Draft(
          where, get("id"), get("date"), get("title"), get("text"), get("url"), get("source"));
    }
  }
}
