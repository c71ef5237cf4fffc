package org.chancery.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.InputException;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The words that evoke diplomatic relations, found by their forms. */
public final class Lexicon {
  private static final String FOLDER = "lexicon/";
  private static final String CONTENTS = FOLDER + "contents.tsv";

  private final List<Entry> entries;
  private final Map<String, Set<Entry>> byForm = new HashMap<>();

  /** The entries, each with an id of its own. */
  public Lexicon(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    Map<String, Entry> byId = new HashMap<>();
    for (Entry entry : entries) {
      Entry other = byId.put(entry.id(), entry);
      if (other != null) {
        throw new InputException(
            "%s: the id '%s' stands already in %s; give each entry its own"
                .formatted(entry.place(), entry.id(), other.place()));
      }
      entry.words().stream()
          .flatMap(word -> Inflection.of(word.lemma()).stream())
          .forEach(form -> byForm.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(entry));
    }
  }

  /** The lexicon that travels inside the jar. */
  public static Lexicon standard() {
    List<Entry> entries = new ArrayList<>();
    for (Knowledge.Row row : Knowledge.rows(CONTENTS)) {
      try (BufferedReader reader = Knowledge.open(FOLDER + row.cell(0))) {
        entries.addAll(new LexiconFile(row.cell(0), EventTypes.standard()).read(reader));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return new Lexicon(entries);
  }

  public List<Entry> entries() {
    return entries;
  }

  /** How many words its entries have. */
  public int words() {
    return entries.stream().mapToInt(entry -> entry.words().size()).sum();
  }

  /**
   * The entries that may have the token, by its form or its dictionary form, among their words;
   * where it ends a hyphenated word that they have, those alone: a "cease-fire" is no fire.
   */
  public Set<Entry> mayFireAt(Sentence sentence, Token token) {
    Set<Entry> hyphenated = sentence.hyphenated(token).map(this::known).orElse(Set.of());
    if (!hyphenated.isEmpty()) {
      return hyphenated;
    }
    Set<Entry> entries = new LinkedHashSet<>(known(token.lemma()));
    entries.addAll(known(token.form()));
    return entries;
  }

  private Set<Entry> known(String form) {
    return byForm.getOrDefault(form.toLowerCase(Locale.ROOT), Set.of());
  }
}
