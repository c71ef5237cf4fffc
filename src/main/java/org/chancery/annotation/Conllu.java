package org.chancery.annotation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chancery.text.Name;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Annotated sentences as CoNLL-U, with names in MISC as {@code NER=B-PER}, {@code NER=I-PER}. */
public final class Conllu {
  private Conllu() {}

  /**
   * A sentence.
   *
   * @param text of which it is a part
   */
  public static ConlluSentence of(String text, Sentence sentence) {
    List<String> comments =
        List.of(
            "# sent_id = " + (sentence.index() + 1),
            "# text = " + sentence.span().in(text).replaceAll("\\s+", " "));
    List<String> tags = nameTags(sentence);
    List<ConlluRow> rows = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String misc = isSpaceAfter(text, token) ? ConlluRow.NONE : ConlluRow.NO_SPACE;
      rows.add(row(token, misc).named(tags.get(token.index())));
    }
    return new ConlluSentence(comments, rows);
  }

  /** The given sentence with the columns that the annotation fills. */
  public static ConlluSentence fill(ConlluSentence given, Sentence sentence) {
    List<String> tags = nameTags(sentence);
    Iterator<Token> tokens = sentence.tokens().iterator();
    List<ConlluRow> rows = new ArrayList<>();
    for (ConlluRow row : given.rows()) {
      rows.add(row.isWord() ? filled(row, tokens.next(), tags) : row);
    }
    return new ConlluSentence(given.comments(), rows);
  }

  private static ConlluRow filled(ConlluRow row, Token token, List<String> tags) {
    String misc = row.columns().get(ConlluRow.COLUMNS - 1);
    return row(token, misc).named(tags.get(token.index()));
  }

  private static boolean isSpaceAfter(String text, Token token) {
    int end = token.span().end();
    return end >= text.length() || Normalisation.isBlank(text.charAt(end));
  }

  private static ConlluRow row(Token token, String misc) {
    return new ConlluRow(
        List.of(
            String.valueOf(token.index() + 1),
            token.form(),
            token.lemma().isEmpty() ? ConlluRow.NONE : token.lemma(),
            token.pos().name(),
            token.tag(),
            ConlluRow.NONE,
            String.valueOf(token.head() + 1),
            token.relation(),
            ConlluRow.NONE,
            misc));
  }

  /** The BIO tag of each word. */
  public static List<String> nameTags(Sentence sentence) {
    List<String> tags = new ArrayList<>();
    sentence.tokens().forEach(token -> tags.add(NameTags.OUTSIDE));
    for (Name name : sentence.names()) {
      for (int i = name.first(); i <= name.last(); i++) {
        tags.set(
            i, (i == name.first() ? NameTags.BEGINNING : NameTags.INSIDE) + name.kind().label());
      }
    }
    return tags;
  }
}
