package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** All mentions of an article, found by the words that they consist of. */
public final class Mentions {
  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.comparing((Mention m) -> m.phrase().start() - m.phrase().end());

  private final List<Mention> mentions;
  private final Set<String> corrections;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  public Mentions(List<Mention> mentions) {
    this(mentions, Set.of());
  }

  /**
   * @param corrections those of a user that the resolution obeys, each in one line
   */
  public Mentions(List<Mention> mentions, Set<String> corrections) {
    this.mentions = List.copyOf(mentions);
    this.corrections = Set.copyOf(corrections);
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
  }

  /** In the order of the text. */
  public List<Mention> all() {
    return mentions;
  }

  /** The corrections of a user that bear on the article, each in one line. */
  public Set<String> corrections() {
    return corrections;
  }

  /** The mentions of one sentence, in order. */
  public List<Mention> in(Sentence sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence.index(), List.of()));
  }

  /**
   * The mention that the given word heads; if it heads none, the longest that it is part of, as
   * {@code Secretary} is of "US Secretary of State Antony Blinken".
   */
  public Optional<Mention> at(Sentence sentence, Token word) {
    return allAt(sentence, word).stream().findFirst();
  }

  /**
   * All mentions of the word that {@link #at} finds: several where words such as "both sides" refer
   * to several entities.
   */
  public List<Mention> allAt(Sentence sentence, Token word) {
    List<Mention> all = bySentence.getOrDefault(sentence.index(), List.of());
    List<Mention> headed = all.stream().filter(m -> m.head() == word.index()).toList();
    if (!headed.isEmpty()) {
      return headed;
    }
    return all.stream()
        .filter(mention -> mention.phrase().contains(word.span()))
        .min(LONGEST_FIRST)
        .map(longest -> all.stream().filter(m -> m.phrase().equals(longest.phrase())).toList())
        .orElse(List.of());
  }

  /** The entities that the text decides on, each once, in the order of their first mention. */
  public Set<Entity> entities() {
    Set<Entity> entities = new LinkedHashSet<>();
    mentions.forEach(mention -> mention.entity().ifPresent(entities::add));
    return entities;
  }
}
