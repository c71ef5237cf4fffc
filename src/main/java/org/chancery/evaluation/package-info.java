/**
 * Precision, recall and F1 against annotated text.
 *
 * <p>{@link org.chancery.evaluation.Comparison} says what counts as found; the rest reads, counts
 * and prints.
 */
package org.chancery.evaluation;
