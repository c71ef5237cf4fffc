package org.chancery.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Which words of a text stand in quotation marks, and who speaks: there and as "we". */
final class Quotations {
  private static final int LONGEST = 400;

  /** How a statement of several governments begins, whose "we" is none of them alone. */
  private static final Pattern JOINT =
      Pattern.compile(
          "^.{0,300}(joint statement|released by the governments)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<BitSet> quoted = new ArrayList<>();
  private final AnnotatedText text;
  private final Discourse discourse;
  private final Gazetteer gazetteer;
  private final Turns turns;
  private final boolean joint;

  Quotations(Article article, AnnotatedText text, Discourse discourse, Gazetteer gazetteer) {
    this.text = text;
    this.discourse = discourse;
    this.gazetteer = gazetteer;
    this.turns = new Turns(article.text());
    this.joint = JOINT.matcher(article.title() + " " + article.text()).find();
    mark();
  }

  private void mark() {
    int open = 0;
    for (Sentence sentence : text.sentences()) {
      BitSet inside = new BitSet(sentence.size());
      for (Token token : sentence.tokens()) {
        open = opens(token.form(), open > 0) ? open + 1 : 0;
        open = open > LONGEST ? 0 : open;
        inside.set(token.index(), open > 0);
      }
      quoted.add(inside);
    }
  }

  private static boolean opens(String form, boolean open) {
    return switch (form) {
      case "“", "``" -> true;
      case "”", "''" -> false;
      case "\"" -> !open;
      default -> open;
    };
  }

  private boolean isQuoted(Sentence sentence, Token token) {
    return quoted.get(sentence.index()).get(token.index());
  }

  /** Who speaks the word, if it is quoted: the subject outside the marks, there or before. */
  Optional<Entity> speaker(Sentence sentence, Token token) {
    return isQuoted(sentence, token) ? speaker(sentence) : Optional.empty();
  }

  /** Whom no "he" means there: the speaker of a quotation and that of the turn. */
  List<Entity> speakers(Sentence sentence, Token token) {
    Turns.Turn turn = turns.at(sentence);
    return Stream.concat(
            speaker(sentence, token).stream(),
            discourse.person(person -> turn.isOf(person)).stream())
        .toList();
  }

  private Optional<Entity> speaker(Sentence sentence) {
    boolean whole = quoted.get(sentence.index()).cardinality() >= sentence.size() - 2;
    Optional<Entity> here = subject(sentence);
    return here.isEmpty() && whole && sentence.index() > 0
        ? subject(text.sentences().get(sentence.index() - 1))
        : here;
  }

  private Optional<Entity> subject(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(word -> word.is("nsubj") && !isQuoted(sentence, word))
        .filter(word -> sentence.head(word).filter(h -> h.pos() == PartOfSpeech.VERB).isPresent())
        .flatMap(word -> discourse.at(sentence, word).stream())
        .flatMap(mention -> mention.entity().stream())
        .findFirst();
  }

  /**
   * Whom "I" or "we" means: the speaker of a quotation or of a turn in a transcript or, for many,
   * the state that the speaker acts for; elsewhere the state whose government publishes the text.
   */
  Optional<Entity> voice(Sentence sentence, Token token, boolean many) {
    Turns.Turn turn = turns.at(sentence);
    Optional<Entity> speaker =
        speaker(sentence, token).or(() -> discourse.person(person -> turn.isOf(person)));
    if (speaker.isEmpty()) {
      return many && !joint && !turn.isOfGuest() ? discourse.publisher() : Optional.empty();
    }
    boolean person = speaker.get().kind() == EntityKind.PERSON;
    return many && person
        ? speaker
            .filter(discourse::speaksForState)
            .flatMap(one -> gazetteer.states.get(one.state()))
        : speaker.filter(one -> many || person);
  }
}
