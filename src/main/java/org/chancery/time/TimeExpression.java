package org.chancery.time;

import org.chancery.text.Span;

/**
 * Words that say when.
 *
 * @param sentence index of the sentence
 * @param head index, in the sentence, of the word that heads them
 */
public record TimeExpression(int sentence, int head, Span span, TimeInterval interval) {}
