package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.InputException;
import org.chancery.text.Name;
import org.chancery.text.NameKind;

/**
 * Sentences with gold names: a word a line with its BIO tag, an empty line between sentences. Two
 * forms are read: that of Universal NER (number, word, tag, ...; comments begin with #) and that of
 * CrossNER (word, tag), whose politicians count as persons, parties as organisations, countries as
 * places. Names of other kinds count as none.
 */
public final class NameFile {
  private static final Map<String, NameKind> KINDS =
      Map.of(
          "PER", NameKind.PERSON,
          "ORG", NameKind.ORGANISATION,
          "LOC", NameKind.PLACE,
          "person", NameKind.PERSON,
          "politician", NameKind.PERSON,
          "organisation", NameKind.ORGANISATION,
          "politicalparty", NameKind.ORGANISATION,
          "country", NameKind.PLACE,
          "location", NameKind.PLACE);

  private final List<NamedSentence> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  private NameFile() {}

  /**
   * The sentences of a file.
   *
   * @param file its name, for messages
   */
  public static List<NamedSentence> read(String file, String content) {
    NameFile names = new NameFile();
    List<String> lines = content.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      names.take(lines.get(i), file + ":" + (i + 1));
    }
    names.end();
    return names.sentences;
  }

  private void take(String line, String place) {
    String[] columns = line.split("\t");
    boolean comment = line.startsWith("#") && columns.length == 1;
    if (line.isBlank()) {
      end();
    } else if (columns.length > 2) {
      add(columns[1], columns[2]);
    } else if (columns.length == 2) {
      add(columns[0], columns[1]);
    } else if (!comment) {
      throw new InputException(
          "%s: found \"%s\"; expected a word and its tag with a tab between"
              .formatted(place, line));
    }
  }

  private void add(String word, String tag) {
    words.add(word);
    tags.add(tag.strip());
  }

  private void end() {
    if (!words.isEmpty()) {
      sentences.add(new NamedSentence(words, names()));
    }
    words.clear();
    tags.clear();
  }

  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      NameKind kind = tags.get(i).startsWith("B-") ? KINDS.get(tags.get(i).substring(2)) : null;
      if (kind != null) {
        names.add(new Name(kind, i, last(i)));
      }
    }
    return names;
  }

  private int last(int first) {
    String inside = "I" + tags.get(first).substring(1);
    int last = first;
    while (last + 1 < tags.size() && tags.get(last + 1).equals(inside)) {
      last++;
    }
    return last;
  }
}
