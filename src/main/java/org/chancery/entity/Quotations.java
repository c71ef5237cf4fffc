package org.chancery.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
        boolean again = token.index() == 0 && beginsParagraph(sentence);
        open = opens(token.form(), open > 0, again) ? open + 1 : 0;
        open = open > LONGEST ? 0 : open;
        inside.set(token.index(), open > 0);
      }
      quoted.add(inside);
    }
  }

  /** A quotation over several paragraphs has its mark at the beginning of each. */
  private static boolean opens(String form, boolean open, boolean again) {
    return switch (form) {
      case "“", "``" -> true;
      case "”", "''" -> false;
      case "\"" -> !open || again;
      default -> open;
    };
  }

  private boolean beginsParagraph(Sentence sentence) {
    int from = sentence.index() == 0 ? 0 : sentence(sentence.index() - 1).span().end();
    return text.text().substring(from, sentence.span().start()).contains("\n");
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

  /**
   * Who speaks in the quotation: the subject there, in the sentences that it comes from and goes on
   * to, or in the one before a sentence that is quoted whole.
   */
  private Optional<Entity> speaker(Sentence sentence) {
    int first = sentence.index();
    Optional<Entity> found = subject(first);
    while (found.isEmpty() && goesOnFrom(first - 1)) {
      found = subject(--first);
    }
    for (int last = sentence.index(); found.isEmpty() && goesOnFrom(last); ) {
      found = subject(++last);
    }
    return found.isEmpty() && first > 0 && isWhole(first) ? subject(first - 1) : found;
  }

  private boolean isWhole(int sentence) {
    return quoted.get(sentence).cardinality() >= sentence(sentence).size() - 2;
  }

  /**
   * Whether a quotation is open at the end of the sentence, and so at the beginning of the next.
   */
  private boolean goesOnFrom(int sentence) {
    return sentence >= 0
        && sentence + 1 < quoted.size()
        && quoted.get(sentence).get(sentence(sentence).size() - 1)
        && quoted.get(sentence + 1).get(0);
  }

  private Sentence sentence(int index) {
    return text.sentences().get(index);
  }

  /** The subject outside the marks: first of the verb that the quotation belongs to. */
  private Optional<Entity> subject(int index) {
    Sentence sentence = sentence(index);
    return sentence.tokens().stream()
        .filter(word -> !isQuoted(sentence, word))
        .filter(word -> isSubject(sentence, word) || isSaying(sentence, word))
        .sorted(Comparator.comparing(word -> !isOfSaying(sentence, word)))
        .flatMap(word -> discourse.at(sentence, word).stream())
        .flatMap(mention -> mention.entity().stream())
        .findFirst();
  }

  private static boolean isSubject(Sentence sentence, Token word) {
    return word.is("nsubj")
        && sentence.head(word).filter(head -> head.pos() == PartOfSpeech.VERB).isPresent();
  }

  /** Whether a clause of the noun brings the quotation: "with <b>Orlan</b> saying ...". */
  private boolean isSaying(Sentence sentence, Token word) {
    return sentence.children(word, "acl").anyMatch(verb -> bringsQuotation(sentence, verb));
  }

  private boolean isOfSaying(Sentence sentence, Token word) {
    return isSaying(sentence, word)
        || word.is("nsubj")
            && sentence.head(word).filter(verb -> bringsQuotation(sentence, verb)).isPresent();
  }

  private boolean bringsQuotation(Sentence sentence, Token verb) {
    return sentence.head(verb).filter(head -> isQuoted(sentence, head)).isPresent()
        || sentence.children(verb).stream().anyMatch(child -> isQuoted(sentence, child));
  }

  /**
   * Whom "I" or "we" means: the speaker of a quotation or of a turn in a transcript or, for many,
   * the state that the speaker acts for; elsewhere the state whose government publishes the text or
   * is the first to act in it.
   */
  Optional<Entity> voice(Sentence sentence, Token token, boolean many) {
    Turns.Turn turn = turns.at(sentence);
    Optional<Entity> speaker =
        speaker(sentence, token).or(() -> discourse.person(person -> turn.isOf(person)));
    if (speaker.isEmpty()) {
      return many && !joint && !turn.isOfGuest()
          ? discourse.publisher().or(() -> announcer(sentence, token))
          : Optional.empty();
    }
    boolean person = speaker.get().kind() == EntityKind.PERSON;
    return many && person
        ? speaker
            .filter(discourse::speaksForState)
            .flatMap(one -> gazetteer.states.get(one.state()))
        : speaker.filter(one -> many || person);
  }

  /** Whose statement the text is, if it says so first: the Arvanian foreign ministry regrets. */
  private Optional<Entity> announcer(Sentence sentence, Token token) {
    Sentence first = sentence(0);
    return isQuoted(sentence, token)
        ? Optional.empty()
        : first.tokens().stream()
            .filter(word -> word.is("nsubj"))
            .filter(word -> first.head(word).filter(Token::isRoot).isPresent())
            .flatMap(word -> discourse.at(first, word).stream())
            .flatMap(mention -> mention.entity().stream())
            .filter(one -> one.kind() == EntityKind.STATE || one.kind() == EntityKind.ORGANISATION)
            .map(one -> gazetteer.states.get(one.state()).orElse(one))
            .findFirst();
  }
}
