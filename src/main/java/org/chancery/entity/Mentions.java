package org.chancery.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** All mentions of an article, found by the word that heads them. */
public final class Mentions {
  private record Place(int sentence, int token) {}

  private final List<Mention> mentions;
  private final Map<Place, Mention> byHead = new HashMap<>();

  public Mentions(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
    for (Mention mention : mentions) {
      byHead.putIfAbsent(new Place(mention.sentence(), mention.head()), mention);
    }
  }

  /** In the order of the text. */
  public List<Mention> all() {
    return mentions;
  }

  /** The mentions of one sentence, in order. */
  public List<Mention> in(Sentence sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence.index()).toList();
  }

  /** The mention that the given word heads. */
  public Optional<Mention> at(Sentence sentence, Token head) {
    return Optional.ofNullable(byHead.get(new Place(sentence.index(), head.index())));
  }

  /** The entities that the text decides on, each once, in the order of their first mention. */
  public Set<Entity> entities() {
    Set<Entity> entities = new LinkedHashSet<>();
    mentions.forEach(mention -> mention.entity().ifPresent(entities::add));
    return entities;
  }
}
