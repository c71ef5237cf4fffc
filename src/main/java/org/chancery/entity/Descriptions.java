package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.entity.Mention.Form;
import org.chancery.entity.Owners.Owner;
import org.chancery.entity.Resolution.Resolved;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * A sentence whose names are read, while its descriptions are found: what is taken by a mention,
 * and who owns what.
 */
final class Descriptions {
  private final Sentence sentence;
  private final Owners owners;
  private final Discourse discourse;
  private final List<Mention> names;
  private final List<Phrase> taken = new ArrayList<>();

  /**
   * @param names mentions by name that a description may take in
   * @param taken the names of people with their titles
   */
  Descriptions(
      Sentence sentence,
      Owners owners,
      Discourse discourse,
      List<Mention> names,
      List<Phrase> taken) {
    this.sentence = sentence;
    this.owners = owners;
    this.discourse = discourse;
    this.names = names;
    names.forEach(discourse::add);
    this.taken.addAll(taken);
  }

  Sentence sentence() {
    return sentence;
  }

  Owners owners() {
    return owners;
  }

  Discourse discourse() {
    return discourse;
  }

  /** The nouns that no mention has taken yet, the last first, as a phrase ends in its noun. */
  List<Token> free() {
    List<Token> free = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean noun = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
      if (noun && isFree(token)) {
        free.add(0, token);
      }
    }
    return free;
  }

  /** Whether no mention has taken the word. */
  boolean isFree(Token token) {
    return taken.stream().noneMatch(phrase -> phrase.covers(token.index()))
        && owners.at(token.index()).isEmpty();
  }

  /**
   * Adds a mention by the words from first to last and takes in the owner's name beside it, but
   * nobody who does something: Belmora in "Arvania's Belmora-backed government".
   */
  void add(int first, int last, List<Owner> of, Entity entity) {
    Phrase phrase = new Phrase(sentence, first, last);
    int head = phrase.top().index();
    for (Owner owner : of) {
      phrase = phrase.with(owner.phrase().first(), owner.phrase().last());
    }
    Phrase whole = phrase;
    discourse.removeAll(names.stream().filter(name -> isTakenIn(name, whole)).toList());
    taken.add(whole);
    discourse.add(Discourse.mention(whole, head, Form.DESCRIPTION, entity));
  }

  private boolean isTakenIn(Mention name, Phrase whole) {
    return whole.span().contains(name.span())
        && sentence.joinedParticiple(sentence.token(name.head())).isEmpty();
  }

  /** Adds a mention by a noun and by the name before it, which refers to nobody of its own then. */
  void addAbsorbing(int noun, Mention name, Entity entity) {
    discourse.removeAll(List.of(name));
    Phrase phrase = new Phrase(sentence, Math.min(noun, name.head()), noun);
    taken.add(phrase);
    discourse.add(
        new Mention(
            sentence.index(),
            noun,
            phrase.span(),
            phrase.span().with(name.phrase()),
            Form.DESCRIPTION,
            new Resolved(entity)));
  }

  /** The determiner of the noun, in lower case; empty if it has none. */
  String determiner(Token noun) {
    return sentence.child(noun, "det").map(Descriptions::lower).orElse("");
  }

  boolean isIndefinite(Token noun) {
    return Set.of("a", "an", "some", "any", "no", "another").contains(determiner(noun));
  }

  /** Whether the noun only tells of another after it: the president in president talks. */
  static boolean isPartOfLonger(Token token) {
    return token.is("compound") && token.head() > token.index();
  }

  /** Whether one of the prepositions leads to the word. */
  static boolean isAfter(Set<String> prepositions, Sentence sentence, Token word) {
    return sentence
        .children(word, "case")
        .map(Descriptions::lower)
        .anyMatch(prepositions::contains);
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
