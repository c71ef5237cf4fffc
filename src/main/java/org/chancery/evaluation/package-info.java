/** Precision, recall and F1 against annotated text. */
package org.chancery.evaluation;
