package org.chancery.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Which words of a text stand in quotation marks, and who speaks: there and as "we". */
final class Quotations {
  private static final int LONGEST = 400;

  private final List<BitSet> quoted = new ArrayList<>();
  private final AnnotatedText text;
  private final Discourse discourse;
  private final Turns turns;
  private final List<Entity> speakers;
  private final Statement statement;

  Quotations(Article article, AnnotatedText text, Discourse discourse, Gazetteer gazetteer) {
    this.text = text;
    this.discourse = discourse;
    this.turns = new Turns(article.text());
    this.speakers =
        turns.all().stream().distinct().flatMap(turn -> speaker(turn).stream()).distinct().toList();
    this.statement = new Statement(article, text, discourse, gazetteer.states);
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
            speaker(sentence, token).stream(), discourse.people().first(turn::isOf).stream())
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
   * the state that the speaker acts for; elsewhere those whose {@link Statement} the text is.
   */
  List<Entity> voice(Sentence sentence, Token token, boolean many) {
    Turns.Turn turn = turns.at(sentence);
    Optional<Entity> speaker = speaker(sentence, token).or(() -> speaker(turn));
    if (speaker.isPresent()) {
      return meant(speaker.get(), many).stream().toList();
    }
    if (turn.isOfGuest()) {
      return List.of();
    }
    if (isQuoted(sentence, token)) {
      return many ? discourse.publisher().stream().toList() : List.of();
    }
    if (many) {
      return statement.issuers();
    }
    return turn.isPreamble() ? statement.signer().stream().toList() : List.of();
  }

  /**
   * Whom "you" means outside a quotation: the other of the two who speak in a transcript, or those
   * to whom a statement is addressed.
   */
  Optional<Entity> addressee(Sentence sentence, Token token) {
    if (isQuoted(sentence, token)) {
      return Optional.empty();
    }
    if (speakers.isEmpty()) {
      return statement.addressee(sentence);
    }
    Optional<Entity> speaker = speaker(turns.at(sentence));
    return speakers.size() == 2 && speaker.isPresent()
        ? speakers.stream().filter(one -> !speaker.get().equals(one)).findFirst()
        : Optional.empty();
  }

  private Optional<Entity> speaker(Turns.Turn turn) {
    return discourse.people().first(turn::isOf);
  }

  private Optional<Entity> meant(Entity speaker, boolean many) {
    boolean person = speaker.kind() == EntityKind.PERSON;
    if (many && person) {
      return discourse.people().spokenFor(speaker);
    }
    return many || person ? Optional.of(speaker) : Optional.empty();
  }
}
