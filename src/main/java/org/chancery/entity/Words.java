package org.chancery.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.InputException;

/** The word lists of {@code words.tsv}. */
final class Words {
  private final Map<String, Set<String>> lists = new HashMap<>();

  Words(Table table) {
    for (Table.Row row : table.rows()) {
      if (lists.put(row.need("list"), Set.copyOf(row.list("words"))) != null) {
        throw row.error("a second list " + row.get("list"), "join the two");
      }
    }
  }

  /** The words of a list, lower case. */
  Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new InputException("words.tsv: no list " + name + "; add a row for it");
    }
    return words;
  }
}
