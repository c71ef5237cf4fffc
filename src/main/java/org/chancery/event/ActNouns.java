package org.chancery.event;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns that take up acts told before: {@code lexicon/nouns.tsv}. */
final class ActNouns {
  private static final String ACT = "act";
  private static final String PROPOSED = "proposed";
  private static final String MUTUAL = "mutual";
  private static final Set<String> OTHER_SENSES = Set.of(ACT, PROPOSED, MUTUAL);
  private static final ActNouns STANDARD = new ActNouns(Knowledge.rows("lexicon/nouns.tsv"));

  private final Map<String, Set<String>> bySense;

  private ActNouns(List<Knowledge.Row> rows) {
    bySense = rows.stream().collect(toMap(ActNouns::sense, row -> Set.of(row.words(1))));
  }

  private static String sense(Knowledge.Row row) {
    String sense = row.cell(0);
    return OTHER_SENSES.contains(sense) ? sense : EventTypes.standard().of(sense).name();
  }

  static ActNouns standard() {
    return STANDARD;
  }

  /** The types of act that the noun may call: of one by its name, or of any, as "the move". */
  Optional<Set<String>> called(String noun) {
    Set<String> types = EventTypes.standard().names();
    return types.stream()
        .filter(type -> has(type, noun))
        .findFirst()
        .map(Set::of)
        .or(() -> has(ACT, noun) ? Optional.of(types) : Optional.empty());
  }

  /** Whether it names what is proposed or agreed. */
  boolean isProposed(String noun) {
    return has(PROPOSED, noun);
  }

  /** Whether it is what both sides do, whoever of them is named. */
  boolean isMutual(String noun) {
    return has(MUTUAL, noun);
  }

  private boolean has(String sense, String noun) {
    return bySense.getOrDefault(sense, Set.of()).contains(noun);
  }
}
