package org.chancery.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.InputException;
import org.chancery.text.Nearest;

/** The words around an event that bear on its status, by class: {@code lexicon/status.tsv}. */
final class StatusWords {
  private static final Set<String> SORTS =
      new TreeSet<>(Set.of("verb", "noun", "modifier", "preposition"));

  private record Key(String sort, String lemma) {}

  private final Map<Key, String> classes = new HashMap<>();

  private StatusWords() {}

  static StatusWords load() {
    StatusWords words = new StatusWords();
    Knowledge.rows("lexicon/status.tsv").forEach(words::add);
    return words;
  }

  private void add(Knowledge.Row row) {
    String sort = row.cell(0);
    if (!SORTS.contains(sort)) {
      throw new InputException(
          "%s: no sort of word is called '%s'; did you mean '%s'?"
              .formatted(row.place(), sort, Nearest.to(sort, SORTS)));
    }
    for (String lemma : row.words(2)) {
      if (classes.putIfAbsent(new Key(sort, lemma), row.cell(1)) != null) {
        throw new InputException(
            "%s: the %s '%s' stands twice; remove one".formatted(row.place(), sort, lemma));
      }
    }
  }

  /** The class of a word of the sort; empty for words that bear on nothing. */
  Optional<String> classOf(String sort, String lemma) {
    return Optional.ofNullable(classes.get(new Key(sort, lemma)));
  }
}
