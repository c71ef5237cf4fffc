package org.chancery.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Sentence;

/** The roles and the words for them. */
final class Roles {
  /** A role as a sentence words it, from token to token. */
  record Phrase(Role role, int first, int last) {}

  private static final int LONGEST = 7;

  private final Map<String, Role> byId = new HashMap<>();
  private final Map<String, Role> byWords = new HashMap<>();

  Roles(Table table) {
    for (Table.Row row : table.rows()) {
      Role role = new Role(row.need("id"), row.need("rank"));
      if (byId.put(role.id(), role) != null) {
        throw row.error("a second role " + role.id(), "keep one");
      }
      row.list("words").forEach(words -> byWords.putIfAbsent(words, role));
    }
  }

  /** The role with the given id, as the row names it. */
  Role get(String id, Table.Row row) {
    Role role = byId.get(id);
    if (role == null) {
      throw row.error("no role " + id, "add it to roles.tsv or use one of " + byId.keySet());
    }
    return role;
  }

  Role get(String id) {
    return byId.get(id);
  }

  /** The role that the words ending at the given token name; the longest wording wins. */
  Optional<Phrase> endingAt(Sentence sentence, int last) {
    Phrase found = null;
    StringBuilder words = new StringBuilder();
    for (int first = last; first >= Math.max(0, last - LONGEST + 1); first--) {
      words.insert(0, sentence.token(first).form().toLowerCase(Locale.ROOT));
      Role role = byWords.get(words.toString());
      if (role != null) {
        found = new Phrase(role, first, last);
      }
      words.insert(0, glue(sentence, first));
    }
    return Optional.ofNullable(found);
  }

  private static String glue(Sentence sentence, int first) {
    boolean joined =
        first > 0 && sentence.token(first - 1).span().end() == sentence.token(first).span().start();
    return joined ? "" : " ";
  }
}
