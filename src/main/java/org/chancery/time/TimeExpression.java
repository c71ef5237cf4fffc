package org.chancery.time;

import org.chancery.text.Span;

/**
 * Words that say when.
 *
 * @param sentence index of the sentence
 * @param head index, in the sentence, of the word that heads them
 * @param interval when it is
 * @param named what the words name: of "since Tuesday" the Tuesday
 * @param planned when it is if it is of a plan, where the tense leaves it open: the next Tuesday
 */
public record TimeExpression(
    int sentence,
    int head,
    Span span,
    TimeInterval interval,
    TimeInterval named,
    TimeInterval planned) {
  /** A time that is what the words name. */
  public TimeExpression(int sentence, int head, Span span, TimeInterval interval) {
    this(sentence, head, span, interval, interval, interval);
  }
}
