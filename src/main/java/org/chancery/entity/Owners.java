package org.chancery.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds for whom a role is held or an organ acts: Iran in {@code the Iranian foreign minister},
 * {@code Iran's new foreign minister}, {@code the foreign minister of Iran}.
 */
final class Owners {
  /** An owner and the words that name it. */
  record Owner(Entity entity, Phrase phrase) {}

  private final Set<String> qualifiers;
  private final Map<Integer, Owner> byToken = new HashMap<>();
  private final Sentence sentence;

  Owners(Words words, Sentence sentence) {
    this.qualifiers = words.list("qualifiers");
    this.sentence = sentence;
  }

  /** Makes a named state, organisation or group known. */
  void add(Phrase phrase, Entity entity) {
    phrase.indexes().forEach(i -> byToken.put(i, new Owner(entity, phrase)));
  }

  /** The owner that the given token belongs to the name of. */
  Optional<Owner> at(int token) {
    return Optional.ofNullable(byToken.get(token));
  }

  /** The owner of what the words from first to last name. */
  Optional<Owner> of(int first, int last) {
    return before(first).or(() -> after(last)).or(() -> possessor(first, last));
  }

  /**
   * The owner of the list that they end: of the parliament, too, in "the Arvanian government and
   * parliament".
   */
  Optional<Owner> ofList(int first, int last) {
    Token head = new Phrase(sentence, first, last).top();
    boolean bare = sentence.children(head).stream().allMatch(c -> c.is("cc") || c.index() >= first);
    return head.is("conj") && bare && sentence.token(head.head()).pos() == PartOfSpeech.NOUN
        ? before(head.head())
        : Optional.empty();
  }

  /** The owner whose name ends before the given token. */
  Optional<Owner> before(int token) {
    int i = token - 1;
    while (i >= 0 && byToken.get(i) == null && passes(sentence.token(i))) {
      i--;
    }
    return at(i)
        .filter(owner -> owner.phrase().last() < token)
        .filter(owner -> !owner.phrase().top().is("iobj"));
  }

  private boolean passes(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT).replace(".", "");
    return token.tag().equals("POS")
        || qualifiers.contains(word)
        || token.pos() == PartOfSpeech.ADJ
        || token.pos() == PartOfSpeech.NUM
        || token.form().equals("-")
        || token.form().equals("'s")
        || token.form().equals("’s");
  }

  /** The owner that follows "of": nobody in "of Arvania's second province". */
  Optional<Owner> after(int last) {
    return named(last).filter(owner -> !isPossessive(owner));
  }

  /** Whether they are of something that a state owns: of Arvania's second province. */
  boolean isOfPart(int last) {
    return named(last).filter(this::isPossessive).isPresent();
  }

  private boolean isPossessive(Owner owner) {
    int next = owner.phrase().last() + 1;
    return next < sentence.size() && sentence.token(next).tag().equals("POS");
  }

  private Optional<Owner> named(int last) {
    int i = last + 1;
    if (i >= sentence.size() || !sentence.token(i).form().equalsIgnoreCase("of")) {
      return Optional.empty();
    }
    i++;
    while (i < sentence.size() && sentence.token(i).pos() == PartOfSpeech.DET) {
      i++;
    }
    return at(i);
  }

  private Optional<Owner> possessor(int first, int last) {
    Token head = new Phrase(sentence, first, last).top();
    return sentence
        .children(head, "nmod:poss")
        .filter(child -> child.index() < first)
        .flatMap(child -> at(child.index()).stream())
        .findFirst();
  }
}
