package org.chancery.evaluation;

import java.util.Set;

/**
 * What a person says that words of an article refer to.
 *
 * @param article its id
 * @param start first code point of the words
 * @param end code point after them
 * @param kinds labels of the kinds of those meant
 * @param entities local names of those meant: none if nobody is, several of "they"
 */
public record JudgedMention(
    String article, int start, int end, Set<String> kinds, Set<String> entities) {
  public JudgedMention {
    kinds = Set.copyOf(kinds);
    entities = Set.copyOf(entities);
  }
}
