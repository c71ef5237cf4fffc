package org.chancery.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/** A text that can be read until the query that reads it is to end. */
record StoppableText(CharSequence text, AtomicBoolean end) implements CharSequence {
  @Override
  public char charAt(int index) {
    if (end.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.subSequence(begin, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
