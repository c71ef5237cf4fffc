package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Reads the roles set beside a name: {@code Sergei Lavrov, the Russian foreign minister}. */
final class Appositions {
  private final Gazetteer gazetteer;
  private final Titles titles;

  Appositions(Gazetteer gazetteer, Titles titles) {
    this.gazetteer = gazetteer;
    this.titles = titles;
  }

  /** The titles that stand in apposition to the name. */
  List<Title> titles(Phrase name, Owners owners) {
    Sentence sentence = name.sentence();
    return beside(name)
        .filter(noun -> !name.covers(noun.index()))
        .flatMap(noun -> gazetteer.roles.endingAt(sentence, noun.index()).stream())
        .map(phrase -> titles.at(phrase, sentence, owners))
        .toList();
  }

  /** The nouns in apposition to a name, or to which the name is in apposition. */
  static Stream<Token> beside(Phrase name) {
    Sentence sentence = name.sentence();
    Token top = name.top();
    Optional<Token> above = top.is("appos") ? sentence.head(top) : Optional.empty();
    return Stream.concat(sentence.children(top, "appos"), above.stream());
  }
}
