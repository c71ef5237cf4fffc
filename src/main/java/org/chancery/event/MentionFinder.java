package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds whom a word of a sentence means. */
final class MentionFinder {
  private static final Set<String> OWNING = Set.of("of", "from");

  private final Sentence sentence;
  private final Mentions mentions;
  private final Clause clause;

  MentionFinder(Sentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.clause = new Clause(sentence);
  }

  /**
   * The mentions that the word heads, several of "they" or "both sides", or names in apposition;
   * else those that own it: "officials from Arvania", "Arvania's army".
   */
  List<Mention> meantBy(Token token) {
    List<Mention> headed =
        mentions.allAt(sentence, token).stream().filter(m -> m.entity().isPresent()).toList();
    if (headed.isEmpty()) {
      headed = inApposition(token).stream().toList();
    }
    return headed.isEmpty() ? owners(token) : headed;
  }

  /** The mention that the word heads, if it is known who is meant. */
  Optional<Mention> headedBy(Token token) {
    return mentions.at(sentence, token).filter(m -> m.entity().isPresent());
  }

  private Optional<Mention> inApposition(Token token) {
    return sentence.children(token, "appos").flatMap(t -> headedBy(t).stream()).findFirst();
  }

  private List<Mention> owners(Token token) {
    List<Mention> owners = new ArrayList<>();
    if (Clause.isNoun(token)) {
      for (Token child : sentence.children(token)) {
        if (owns(child)) {
          withMembers(child).forEach(owner -> headedBy(owner).ifPresent(owners::add));
        }
      }
    }
    return owners;
  }

  private boolean owns(Token child) {
    return child.is("nmod:poss")
        || child.is("amod")
        || child.is("compound")
        || child.is("nmod") && clause.preposition(child).filter(OWNING::contains).isPresent();
  }

  private List<Token> withMembers(Token token) {
    List<Token> members = new ArrayList<>(List.of(token));
    sentence.children(token, "conj").forEach(members::add);
    return members;
  }

  /** The places that a word names: for "Lisbon, Portugal" both. */
  List<Mention> placesAt(Token token) {
    List<Mention> places = new ArrayList<>();
    for (Token below : sentence.subtree(token)) {
      if (isOneNamePart(below, token)) {
        headedBy(below).filter(MentionFinder::isPlace).ifPresent(places::add);
      }
    }
    return places;
  }

  private boolean isOneNamePart(Token below, Token top) {
    return below.equals(top)
        || Set.of("appos", "nmod", "conj", "compound", "flat", "nmod:poss", "dep", "list")
                .contains(below.relation())
            && isOneNamePart(sentence.token(below.head()), top);
  }

  static boolean isPlace(Mention mention) {
    return mention.entity().orElseThrow().kind().isPlace();
  }
}
