package org.chancery.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Sentence;

/** The roles and the words for them. */
final class Roles {
  /** A role as a sentence names it, from token to token. */
  record Named(Role role, int first, int last) {}

  private final Map<String, Role> byId = new HashMap<>();
  private final Wordings<Role> byWords = new Wordings<>();

  Roles(Table table) {
    for (Table.Row row : table.rows()) {
      Role role = new Role(row.need("id"), rank(row));
      if (byId.put(role.id(), role) != null) {
        throw row.error("a second role " + role.id(), "keep one");
      }
      row.list("words").forEach(words -> byWords.add(words, role));
    }
  }

  private static Rank rank(Table.Row row) {
    String rank = row.need("rank");
    return Rank.of(rank)
        .orElseThrow(() -> row.error("no rank " + rank, "use one of " + Rank.labels()));
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
  Optional<Named> endingAt(Sentence sentence, int last) {
    return byWords
        .endingAt(sentence, last)
        .map(found -> new Named(found.thing(), found.first(), found.last()));
  }
}
