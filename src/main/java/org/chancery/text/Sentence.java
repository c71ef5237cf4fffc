package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sentence: its words in order, the tree over them, the names and event cues in it. */
public final class Sentence {
  private final int index;
  private final Span span;
  private final List<Token> tokens;
  private final List<Name> names;
  private final List<EventCue> cues;
  private final List<List<Token>> children;

  /**
   * @param index place in the article, from 0
   * @param span place in the article's text
   */
  public Sentence(int index, Span span, List<Token> tokens, List<Name> names, List<EventCue> cues) {
    this.index = index;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    this.cues = List.copyOf(cues);
    this.children = childrenOf(this.tokens);
  }

  private static List<List<Token>> childrenOf(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>();
    tokens.forEach(token -> children.add(new ArrayList<>()));
    for (Token token : tokens) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token);
      }
    }
    return children;
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Name> names() {
    return names;
  }

  public List<EventCue> cues() {
    return cues;
  }

  /** What the neural model says of the word as an event of the type, if it sees one. */
  public Optional<EventCue> cue(Token word, String type) {
    return cues.stream()
        .filter(cue -> cue.token() == word.index() && cue.type().equals(type))
        .findFirst();
  }

  /** Whether the neural model takes the word, as likely as that, for that of an event. */
  public boolean tellsEvent(Token word, double probability) {
    return cues.stream()
        .anyMatch(cue -> cue.token() == word.index() && cue.probability() >= probability);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /**
   * The hyphenated word that the token ends, in lower case: of "fire" in "cease-fire" all of it.
   */
  public Optional<String> hyphenated(Token token) {
    StringBuilder whole = new StringBuilder(token.form());
    int first = token.index();
    while (first >= 2 && token(first - 1).isHyphen() && isGlued(first - 2, first)) {
      first -= 2;
      whole.insert(0, token(first).form() + "-");
    }
    return first == token.index()
        ? Optional.empty()
        : Optional.of(whole.toString().toLowerCase(Locale.ROOT));
  }

  /** The participle that a hyphen joins to the word: backed in "Arvania-backed". */
  public Optional<Token> joinedParticiple(Token token) {
    int hyphen = token.index() + 1;
    return hyphen + 1 < size() && token(hyphen).isHyphen() && isGlued(token.index(), hyphen + 1)
        ? Optional.of(token(hyphen + 1)).filter(joined -> joined.pos() == PartOfSpeech.VERB)
        : Optional.empty();
  }

  private boolean isGlued(int first, int last) {
    return IntStream.rangeClosed(first + 1, last).allMatch(this::isGlued);
  }

  /** Whether the text does not part the word of the given place from the one before it. */
  public boolean isGlued(int place) {
    return place > 0 && token(place - 1).span().end() == token(place).span().start();
  }

  /** The word that the given one depends on; empty for a root. */
  public Optional<Token> head(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words that depend on the given one, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The words that depend on the given one by the relation or a subtype of it, in order. */
  public Stream<Token> children(Token token, String relation) {
    return children(token).stream().filter(child -> child.is(relation));
  }

  /** The first word that depends on the given one by the relation or a subtype of it. */
  public Optional<Token> child(Token token, String relation) {
    return children(token, relation).findFirst();
  }

  /** The words from the given one's head up to the root, nearest first. */
  public List<Token> ancestors(Token token) {
    List<Token> ancestors = new ArrayList<>();
    for (Optional<Token> up = head(token); up.isPresent(); up = head(up.get())) {
      ancestors.add(up.get());
    }
    return ancestors;
  }

  /** The given word and those from its head up to the root, nearest first. */
  public List<Token> upwards(Token token) {
    List<Token> upwards = ancestors(token);
    upwards.add(0, token);
    return upwards;
  }

  /** The first word of the list that the given one stands in; itself if it is in none. */
  public Token firstOfList(Token token) {
    return upwards(token).stream().filter(word -> !word.is("conj")).findFirst().orElse(token);
  }

  /** Whether the first word stands in the tree at or below the second. */
  public boolean isWithin(Token token, Token top) {
    return token.equals(top) || ancestors(token).contains(top);
  }

  /** The given word and all below it, in the order of the text. */
  public List<Token> subtree(Token top) {
    return tokens.stream().filter(token -> isWithin(token, top)).toList();
  }
}
