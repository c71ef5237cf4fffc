package org.chancery.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Sentence;

/** The organs that most states have, such as a foreign ministry. */
final class Agencies {
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

  /** An organ as a sentence names it, from token to token. */
  record Named(Agency agency, int first, int last) {
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

  private final Wordings<Agency> byWords = new Wordings<>();

  Agencies(Table table, Map<String, Entity> organisations) {
    for (Table.Row row : table.rows()) {
      Agency agency = new Agency(row.need("id"), row.need("label"), known(row, organisations));
      for (String words : row.list("words")) {
        byWords.add(words, agency);
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
  Optional<Named> endingAt(Sentence sentence, int last) {
    return byWords
        .endingAt(sentence, last)
        .map(found -> new Named(found.thing(), found.first(), found.last()));
  }

  /** Whether the words, taken alone, are the name of an organ: {@code Foreign Ministry}. */
  boolean isOrgan(String words) {
    return byWords.contains(words);
  }
}
