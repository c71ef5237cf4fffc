package org.chancery.entity;

import java.util.List;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * The two persons who met in the sentence before, as "they" and "the leaders" take them up: "Adele
 * Arvo met Bruno Bell. They discussed trade."
 */
final class Encounter {
  private final Discourse discourse;
  private final Set<String> words;

  /**
   * @param words lemmas that tell of people's meeting
   */
  Encounter(Discourse discourse, Set<String> words) {
    this.discourse = discourse;
    this.words = words;
  }

  /** The two, in the order of the text; nobody if the sentence before tells no such thing. */
  List<Entity> before(Sentence sentence) {
    List<Mention> last =
        discourse
            .before(sentence, 0, 1)
            .filter(mention -> mention.entity().filter(Encounter::isPerson).isPresent())
            .filter(mention -> !discourse.head(mention).is("nmod:poss"))
            .sorted((a, b) -> Integer.compare(a.head(), b.head()))
            .toList();
    List<Entity> persons =
        last.stream().map(mention -> mention.entity().orElseThrow()).distinct().toList();
    return persons.size() == 2
            && (areOneWord(last) || tellsOfMeeting(discourse.sentence(last.get(0))))
        ? persons
        : List.of();
  }

  /** "They": the sentence before speaks of them together. */
  private static boolean areOneWord(List<Mention> mentions) {
    return mentions.stream().mapToInt(Mention::head).distinct().count() == 1;
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == EntityKind.PERSON;
  }

  private boolean tellsOfMeeting(Sentence sentence) {
    return sentence.tokens().stream().map(Token::lemma).anyMatch(words::contains);
  }
}
