package org.chancery.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Sentence;

/** The turns of a transcript, each begun by its speaker in capitals: {@code MR PRICE: We agree.} */
final class Turns {
  private static final Pattern LABEL =
      Pattern.compile("^(\\p{Lu}[\\p{Lu}.'’ -]{1,40}): ", Pattern.MULTILINE);
  private static final Turn PREAMBLE = new Turn("");

  private final TreeMap<Integer, Turn> begun = new TreeMap<>();

  Turns(String text) {
    for (Matcher label = LABEL.matcher(text); label.find(); ) {
      begun.put(label.start(), new Turn(Spelling.key(label.group(1))));
    }
  }

  /** The turn that the sentence belongs to. */
  Turn at(Sentence sentence) {
    return Optional.ofNullable(begun.floorEntry(sentence.span().start()))
        .map(Map.Entry::getValue)
        .orElse(PREAMBLE);
  }

  /** All turns, in their order. */
  List<Turn> all() {
    return List.copyOf(begun.values());
  }

  /**
   * What one speaker says before the next.
   *
   * @param label the speaker as the transcript calls him, in the spelling of {@link Spelling#key};
   *     empty before the first turn
   */
  record Turn(String label) {
    private static final Pattern GUEST =
        Pattern.compile(
            "\\b(question|moderator|operator|interpreter|participant"
                + "|minister|president|premier|chancellor|king|prince|high representative)\\b");

    /** Whether nobody has begun to speak. */
    boolean isPreamble() {
      return label.isEmpty();
    }

    /** Whether the label ends with the person's last name. */
    boolean isOf(Entity person) {
      String last = person.label().substring(person.label().lastIndexOf(' ') + 1);
      return (" " + label).endsWith(" " + Spelling.key(last));
    }

    /** Whether somebody speaks who does not speak for the publisher, as far as the label tells. */
    boolean isOfGuest() {
      return GUEST.matcher(label).find();
    }
  }
}
