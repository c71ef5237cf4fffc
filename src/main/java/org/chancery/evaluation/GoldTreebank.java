package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotation.Annotator;
import org.chancery.annotation.ConlluSentence;
import org.chancery.annotation.SentenceReader;
import org.chancery.annotation.Word;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * A treebank as one text: a space between sentences, an empty line between paragraphs.
 *
 * @param sentences with their gold annotation, at their places in the text
 */
public record GoldTreebank(String text, List<Sentence> sentences) {
  public GoldTreebank {
    sentences = List.copyOf(sentences);
  }

  public static GoldTreebank of(List<ConlluSentence> given) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (ConlluSentence sentence : given) {
      text.append(sentence.opensParagraph() ? "\n\n" : " ");
      sentences.add(sentence.annotated(sentences.size(), text.length()));
      text.append(sentence.text());
    }
    return new GoldTreebank(text.toString(), sentences);
  }

  /** The score of a reader to which sentences and words are given. */
  public ParseScore scoreOfWords(SentenceReader reader) {
    List<Sentence> read =
        sentences.stream().map(gold -> reader.read(gold.index(), words(gold))).toList();
    return ParseScore.of(sentences, read);
  }

  private static List<Word> words(Sentence gold) {
    return gold.tokens().stream().map(GoldTreebank::word).toList();
  }

  private static Word word(Token token) {
    return new Word(token.span(), token.form());
  }

  /** The score of an annotator to which the plain text is given. */
  public ParseScore scoreOfText(Annotator annotator) {
    return ParseScore.of(sentences, annotator.annotate(text).sentences());
  }
}
