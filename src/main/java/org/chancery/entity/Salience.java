package org.chancery.entity;

import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * How readily a word is taken up by a later one: subjects most, words inside others least, and near
 * ones before far ones.
 *
 * @param sentenceBack what each sentence between takes from it
 */
record Salience(int sentenceBack) {
  /** For "he" and "she", who stay the same from sentence to sentence. */
  static final Salience OF_PERSONS = new Salience(-40);

  /** For "it" and "they", which mostly stand near what they take up. */
  static final Salience OF_BODIES = new Salience(-60);

  private static final int SUBJECT = 50;
  private static final int INSIDE = -25;
  private static final int OBLIQUE = -15;

  /** Of a mention, seen from a later sentence or from the end of its own. */
  int of(Discourse discourse, Sentence from, Mention mention) {
    int salience = of(from, mention.sentence(), discourse.head(mention));
    boolean nationality = mention.form() == Mention.Form.NATIONALITY;
    return salience + (nationality && !isInside(discourse.head(mention)) ? INSIDE : 0);
  }

  /** Of a word in the sentence of the given index. */
  int of(Sentence from, int sentence, Token head) {
    int salience = sentenceBack * (from.index() - sentence);
    salience += head.is("nsubj") ? SUBJECT : 0;
    salience += isInside(head) ? INSIDE : 0;
    salience += head.is("obl") || head.is("nmod") ? OBLIQUE : 0;
    return salience - (sentence == from.index() ? 0 : head.index());
  }

  private static boolean isInside(Token head) {
    return head.is("nmod:poss") || head.is("compound") || head.is("amod");
  }
}
