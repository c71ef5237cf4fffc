package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.InputException;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** A sentence in CoNLL-U. */
public record ConlluSentence(List<String> comments, List<ConlluRow> rows) {
  public ConlluSentence {
    comments = List.copyOf(comments);
    rows = List.copyOf(rows);
  }

  /** The words without the rows of multiword tokens and empty nodes. */
  public List<ConlluRow> wordRows() {
    return rows.stream().filter(ConlluRow::isWord).toList();
  }

  /** Whether a comment says that a new paragraph or document begins here. */
  public boolean opensParagraph() {
    return comments.stream().anyMatch(c -> c.startsWith("# newpar") || c.startsWith("# newdoc"));
  }

  /**
   * The words as they stand in a text in which this sentence begins at the given offset. A
   * multiword token counts as its words written together.
   */
  public List<Word> words(int offset) {
    List<Word> words = new ArrayList<>();
    int at = offset;
    int together = 0;
    boolean spaceAfterRange = true;
    for (ConlluRow row : rows) {
      if (row.rangeEnd() > 0) {
        together = row.rangeEnd();
        spaceAfterRange = row.isSpaceAfter();
      } else if (row.isWord()) {
        words.add(new Word(new Span(at, at + row.form().length()), row.form()));
        boolean inRange = row.number() <= together;
        boolean last = row.number() == together;
        boolean space = inRange ? last && spaceAfterRange : row.isSpaceAfter();
        at += row.form().length() + (space ? 1 : 0);
      }
    }
    return words;
  }

  /** The text of the words. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words(0)) {
      text.append(" ".repeat(word.span().start() - text.length())).append(word.form());
    }
    return text.toString();
  }

  /**
   * The sentence as annotated in the file, in a text in which it begins at the given offset.
   *
   * @param index place in the text, from 0
   */
  public Sentence annotated(int index, int offset) {
    List<Word> words = words(offset);
    List<ConlluRow> wordRows = wordRows();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(i, words.get(i), wordRows.get(i)));
    }
    Span span = words.get(0).span().with(words.get(words.size() - 1).span());
    return new Sentence(index, span, tokens, List.of(), List.of());
  }

  private static Token token(int i, Word word, ConlluRow row) {
    return new Token(
        i,
        word.span(),
        word.form(),
        row.lemma(),
        partOfSpeech(row),
        row.tag(),
        row.head() - 1,
        row.relation());
  }

  private static PartOfSpeech partOfSpeech(ConlluRow row) {
    try {
      return PartOfSpeech.valueOf(row.partOfSpeech());
    } catch (IllegalArgumentException none) {
      throw new InputException(
          "'%s' of '%s' is no universal part of speech: give a treebank with UPOS tags"
              .formatted(row.partOfSpeech(), row.form()));
    }
  }

  @Override
  public String toString() {
    String head = comments.stream().map(c -> c + "\n").collect(Collectors.joining());
    return head + rows.stream().map(row -> row + "\n").collect(Collectors.joining()) + "\n";
  }
}
