package org.chancery.evaluation;

import java.util.List;
import org.chancery.text.Name;

/** The words of a sentence with the names in it. */
public record NamedSentence(List<String> words, List<Name> names) {
  public NamedSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }
}
