package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The way through the tree from one word to another. */
final class TreePath {
  private static final Set<String> TIME = Set.of("before", "after");
  private static final Set<String> TRANSPARENT = Set.of("conj", "appos", "flat");

  private final Sentence sentence;
  private final Clause clause;

  TreePath(Sentence sentence) {
    this.sentence = sentence;
    this.clause = new Clause(sentence);
  }

  /** The relations on the way, marked {@code ^} where they lead up: {@code xcomp^ nsubj}. */
  List<String> between(Token from, Token to) {
    List<Token> up = sentence.upwards(from);
    List<Token> down = sentence.upwards(to);
    Optional<Token> meeting = up.stream().filter(down::contains).findFirst();
    List<String> steps = new ArrayList<>();
    if (meeting.isPresent()) {
      up.subList(0, up.indexOf(meeting.get())).forEach(t -> steps.add(t.relation() + "^"));
      for (int i = down.indexOf(meeting.get()) - 1; i >= 0; i--) {
        steps.add(step(down.get(i)));
      }
    }
    return steps;
  }

  /** The words on the way, both ends included. */
  List<Token> words(Token from, Token to) {
    List<Token> up = sentence.upwards(from);
    List<Token> down = sentence.upwards(to);
    List<Token> words = new ArrayList<>(up);
    words.removeIf(down::contains);
    down.stream().filter(word -> !up.contains(word)).forEach(words::add);
    up.stream().filter(down::contains).findFirst().ifPresent(words::add);
    return words;
  }

  /**
   * Whether the second word stands in a clause that is joined to the first one's and has a subject
   * of its own: "Orlan flew to Velden and <b>Tamsin was in Cordia</b>".
   */
  boolean isInOtherClause(Token from, Token to) {
    List<Token> above = sentence.upwards(from);
    return sentence.upwards(to).stream()
        .takeWhile(word -> !above.contains(word))
        .anyMatch(this::isJoinedClause);
  }

  /** Whether the word stands outside of the clause of a predicate that has a subject of its own. */
  boolean isOutsideOwnClause(Token predicate, Token word) {
    Token head = Clause.headOf(sentence, predicate);
    return isJoinedClause(head) && !sentence.upwards(word).contains(head);
  }

  /** Whether the predicate tells what was before or after, and the word stands outside of that. */
  boolean isOutsideClauseOfTime(Token predicate, Token word) {
    return predicate.is("advcl")
        && sentence.children(predicate, "mark").anyMatch(mark -> TIME.contains(mark.lemma()))
        && !sentence.isWithin(word, predicate);
  }

  private boolean isJoinedClause(Token word) {
    return (word.is("conj") || word.is("parataxis"))
        && clause.isPredicate(word)
        && sentence.children(word, "nsubj").anyMatch(subject -> !Clause.isRelativePronoun(subject));
  }

  private String step(Token token) {
    return token.relation() + clause.preposition(token).map(p -> ":" + p).orElse("");
  }

  /** The same without the steps that only lead on along a list or to another name. */
  static List<String> bare(List<String> steps) {
    return steps.stream().filter(step -> !TRANSPARENT.contains(Subjects.plain(step))).toList();
  }
}
