package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * A word of the lexicon that evokes a relation.
 *
 * @param sort what part of speech it is
 * @param lemma its dictionary form, e.g. {@code call}
 * @param companions particles and prepositions that must go with it, e.g. {@code on}
 */
public record Word(Sort sort, String lemma, List<String> companions) {
  /** The parts of speech that evoke relations. */
  public enum Sort {
    VERB,
    NOUN,
    ADJECTIVE
  }

  public Word {
    companions = List.copyOf(companions);
  }

  /** The word as the lexicon writes it, e.g. {@code call on}, {@code peace plan for}. */
  static Word of(Sort sort, String written) {
    List<String> parts = new ArrayList<>(List.of(written.toLowerCase(Locale.ROOT).split("\\s+")));
    String lemma = parts.remove(sort == Sort.NOUN ? lastNotPreposition(parts) : 0);
    return new Word(sort, lemma, parts);
  }

  private static int lastNotPreposition(List<String> parts) {
    int last = parts.size() - 1;
    while (last > 0 && Slot.of(parts.get(last)).isPresent()) {
      last--;
    }
    return last;
  }

  /** Whether the token is this word, or ends it where it has a hyphen, whatever goes with it. */
  boolean isAt(Sentence sentence, Token token) {
    return isOfSort(token) && (token.lemma().equalsIgnoreCase(lemma) || hasFormOf(sentence, token));
  }

  private boolean hasFormOf(Sentence sentence, Token token) {
    Set<String> forms = Inflection.of(lemma);
    return forms.contains(token.form().toLowerCase(Locale.ROOT))
        || sentence.hyphenated(token).filter(forms::contains).isPresent();
  }

  private boolean isOfSort(Token token) {
    return switch (token.pos()) {
      case VERB, AUX -> sort == Sort.VERB || sort == Sort.ADJECTIVE && token.tag().equals("VBN");
      case NOUN, PROPN -> sort == Sort.NOUN;
      case ADJ, ADV -> sort == Sort.ADJECTIVE;
      default -> false;
    };
  }

  /** The companions that the token lacks in its sentence. */
  List<String> missing(Sentence sentence, Token token) {
    return companions.stream().filter(word -> !goesWith(sentence, token, word)).toList();
  }

  private static boolean goesWith(Sentence sentence, Token token, String word) {
    Stream<Token> around =
        Stream.concat(
            sentence.children(token).stream(),
            token.is("cop") ? sentence.head(token).stream() : Stream.empty());
    return around.anyMatch(
        child ->
            child.form().equalsIgnoreCase(word) && !child.is("mark")
                || isInfinitive(sentence, child, word)
                || sentence.children(child, "case").anyMatch(c -> c.form().equalsIgnoreCase(word)));
  }

  /**
   * Whether the word is the "to" of an infinitive that completes a verb: "warned them to leave".
   */
  private static boolean isInfinitive(Sentence sentence, Token child, String word) {
    return child.is("xcomp")
        && sentence.children(child, "mark").anyMatch(mark -> mark.form().equalsIgnoreCase(word));
  }

  @Override
  public String toString() {
    return companions.isEmpty() ? lemma : lemma + " " + String.join(" ", companions);
  }
}
