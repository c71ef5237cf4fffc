package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.InputException;

/** Reads CoNLL-U. */
public final class ConlluReader {
  private final String file;
  private final List<ConlluSentence> sentences = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<ConlluRow> rows = new ArrayList<>();

  private ConlluReader(String file) {
    this.file = file;
  }

  /**
   * The sentences of a file.
   *
   * @param file its name, for messages
   */
  public static List<ConlluSentence> read(String file, String content) {
    ConlluReader reader = new ConlluReader(file);
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.take(lines.get(i), i + 1);
    }
    reader.end();
    return reader.sentences;
  }

  private void take(String line, int number) {
    if (line.isBlank()) {
      end();
    } else if (line.startsWith("#") && rows.isEmpty()) {
      comments.add(line);
    } else {
      rows.add(row(line, number));
    }
  }

  private ConlluRow row(String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != ConlluRow.COLUMNS) {
      throw new InputException(
          "%s:%d: found %d columns in \"%s\"; expected CoNLL-U's ten, with tabs between them"
              .formatted(file, number, columns.length, line));
    }
    return new ConlluRow(List.of(columns));
  }

  private void end() {
    if (!rows.isEmpty()) {
      sentences.add(new ConlluSentence(comments, rows));
    }
    comments.clear();
    rows.clear();
  }
}
