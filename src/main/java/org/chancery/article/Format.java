package org.chancery.article;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats in which articles come, told by the extension of the file; each also as .gz. */
enum Format {
  TEXT(TextReader::new, ".txt", ".text"),
  HTML(HtmlReader::new, ".html", ".htm", ".xhtml"),
  JSON_LINES(JsonLinesReader::new, ".jsonl", ".ndjson"),
  CSV(given -> TableReader.csv(given), ".csv"),
  TSV(given -> TableReader.tsv(given), ".tsv");

  static final String COMPRESSED = ".gz";

  private final Function<Given, ArticleReader> reader;
  private final List<String> extensions;

  Format(Function<Given, ArticleReader> reader, String... extensions) {
    this.reader = reader;
    this.extensions = List.of(extensions);
  }

  ArticleReader reader(Given given) {
    return reader.apply(given);
  }

  /** The format of the file of the given name; none if its extension is unknown. */
  static Optional<Format> of(String file) {
    String name = uncompressed(file);
    return Arrays.stream(values()).filter(f -> f.extension(name).isPresent()).findFirst();
  }

  static boolean isCompressed(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
  }

  static String withoutExtension(String file) {
    String name = uncompressed(file);
    int end = of(file).flatMap(format -> format.extension(name)).map(String::length).orElse(0);
    return name.substring(0, name.length() - end);
  }

  /** All extensions, for messages. */
  static String known() {
    return Arrays.stream(values()).flatMap(f -> f.extensions.stream()).collect(joining(" "));
  }

  private static String uncompressed(String file) {
    return isCompressed(file) ? file.substring(0, file.length() - COMPRESSED.length()) : file;
  }

  private Optional<String> extension(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return extensions.stream().filter(name::endsWith).findFirst();
  }
}
