package org.chancery.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.Name;
import org.chancery.text.NameKind;

/** Persons, organisations and places against gold: right is a name with both ends and its kind. */
public record NameScore(Map<NameKind, Tally> kinds) {
  public static final NameScore NONE = new NameScore(Map.of());

  private static final List<NameKind> MEASURED =
      List.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE);

  public NameScore {
    kinds = Map.copyOf(kinds);
  }

  /** The score of the names of one sentence. */
  public static NameScore of(List<Name> gold, List<Name> found) {
    Map<NameKind, Tally> kinds = new EnumMap<>(NameKind.class);
    for (NameKind kind : MEASURED) {
      Set<Name> wanted = ofKind(gold, kind);
      Set<Name> answered = ofKind(found, kind);
      Set<Name> right = new HashSet<>(wanted);
      right.retainAll(answered);
      kinds.put(kind, Tally.of(right.size(), wanted.size(), answered.size()));
    }
    return new NameScore(kinds);
  }

  private static Set<Name> ofKind(List<Name> names, NameKind kind) {
    return names.stream().filter(name -> name.kind() == kind).collect(Collectors.toSet());
  }

  public NameScore plus(NameScore other) {
    Map<NameKind, Tally> sum = new EnumMap<>(NameKind.class);
    MEASURED.forEach(kind -> sum.put(kind, of(kind).plus(other.of(kind))));
    return new NameScore(sum);
  }

  /** The count of one kind. */
  public Tally of(NameKind kind) {
    return kinds.getOrDefault(kind, Tally.NONE);
  }

  /** The count of all kinds. */
  public Tally all() {
    return kinds.values().stream().reduce(Tally.NONE, Tally::plus);
  }
}
