package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All namings by their folded words, for the longest match in a text. */
final class NameIndex {
  /** The namings that the words from one on allow, and how many pieces they take. */
  record Match(int length, List<Naming> namings) {}

  private final Map<String, List<Naming>> byKey = new HashMap<>(1 << 16);
  private final Map<String, Integer> longest = new HashMap<>(1 << 15);

  /** This index with more namings. */
  NameIndex with(List<Naming> more) {
    if (more.isEmpty()) {
      return this;
    }
    NameIndex index = new NameIndex();
    byKey.values().forEach(namings -> namings.forEach(index::add));
    more.forEach(index::add);
    return index;
  }

  void add(Naming naming) {
    List<String> atoms = Spelling.atoms(naming.form());
    if (atoms.isEmpty()) {
      return;
    }
    List<Naming> same = byKey.computeIfAbsent(String.join(" ", atoms), key -> new ArrayList<>(1));
    same.add(naming);
    longest.merge(atoms.get(0), atoms.size(), Math::max);
  }

  /** The namings of exactly these words, whatever their case. */
  List<Naming> of(String name) {
    return byKey.getOrDefault(Spelling.key(name), List.of());
  }

  /** The matches that begin at the given piece, longest first. */
  List<Match> matches(List<String> atoms, int from) {
    int most = Math.min(longest.getOrDefault(atoms.get(from), 0), atoms.size() - from);
    List<Match> matches = new ArrayList<>(2);
    for (int length = most; length > 0; length--) {
      List<Naming> namings = byKey.get(String.join(" ", atoms.subList(from, from + length)));
      if (namings != null) {
        matches.add(new Match(length, namings));
      }
    }
    return matches;
  }
}
