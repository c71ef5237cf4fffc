package org.chancery.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;

/** The organs that most states have, such as a foreign ministry. */
final class Agencies {
  private static final int LONGEST = 6;

  /**
   * An organ of states.
   *
   * @param label with {@code {}} for the state
   * @param known the organisations that are the organ of their state, by the state's code
   */
  record Agency(String id, String label, Map<String, Entity> known) {
    /** The organisation that is this organ of the given state. */
    Entity of(Entity state) {
      Entity organisation = known.get(state.state());
      return organisation != null
          ? organisation
          : new Entity(
              id + "-of-" + state.id(),
              label.replace("{}", state.label()),
              EntityKind.ORGANISATION,
              state.state(),
              "");
    }
  }

  /** An organ as a sentence words it, from token to token. */
  record Phrase(Agency agency, int first, int last) {
    /**
     * Whether a word after the owner, which ends at the given token, makes a name of its own with
     * an organ of one word: Arvanian National Congress.
     */
    boolean isCutAfter(int owner, Sentence sentence) {
      return first == last
          && first > owner + 1
          && isCapital(sentence, first - 1)
          && isCapital(sentence, first);
    }

    private static boolean isCapital(Sentence sentence, int token) {
      return Character.isUpperCase(sentence.token(token).form().charAt(0));
    }
  }

  private final Map<String, Agency> byWords = new HashMap<>();
  private final Set<String> lastWords = new HashSet<>();

  Agencies(Table table, Map<String, Entity> organisations) {
    for (Table.Row row : table.rows()) {
      Agency agency = new Agency(row.need("id"), row.need("label"), known(row, organisations));
      for (String words : row.list("words")) {
        byWords.put(words, agency);
        lastWords.add(words.substring(words.lastIndexOf(' ') + 1));
      }
    }
  }

  private static Map<String, Entity> known(Table.Row row, Map<String, Entity> organisations) {
    Map<String, Entity> known = new HashMap<>();
    for (String id : row.list("known")) {
      Entity organisation = organisations.get(id);
      if (organisation == null) {
        throw row.error("no organisation " + id, "add it to organisations.tsv");
      }
      known.put(organisation.state(), organisation);
    }
    return Map.copyOf(known);
  }

  /** The organ that the words ending at the given token name; the longest wording wins. */
  Optional<Phrase> endingAt(Sentence sentence, int last) {
    if (!lastWords.contains(lower(sentence, last))) {
      return Optional.empty();
    }
    Phrase found = null;
    StringBuilder words = new StringBuilder();
    for (int first = last; first >= Math.max(0, last - LONGEST + 1); first--) {
      words.insert(0, lower(sentence, first));
      Agency agency = byWords.get(words.toString());
      if (agency != null) {
        found = new Phrase(agency, first, last);
      }
      words.insert(0, ' ');
    }
    return Optional.ofNullable(found);
  }

  /** Whether the words, taken alone, are the name of an organ: {@code Foreign Ministry}. */
  boolean isOrgan(String words) {
    return byWords.containsKey(words.toLowerCase(Locale.ROOT));
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.token(token).form().toLowerCase(Locale.ROOT);
  }
}
