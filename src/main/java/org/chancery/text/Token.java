package org.chancery.text;

import java.util.Set;

/**
 * A word of a sentence with its tags and its place in the dependency tree.
 *
 * @param index place in the sentence, from 0
 * @param span place in the article's text
 * @param form as it stands in the text
 * @param tag Penn Treebank tag, e.g. {@code VBD}
 * @param head index of the word it depends on; {@link #ROOT} for the root
 * @param relation Universal Dependencies relation with its subtype, e.g. {@code nsubj:pass}
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    PartOfSpeech pos,
    String tag,
    int head,
    String relation) {
  /** The head of a root. */
  public static final int ROOT = -1;

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");

  public boolean isRoot() {
    return head == ROOT;
  }

  /**
   * Whether the relation is the given one or a subtype of it: {@code nsubj:pass} is a {@code
   * nsubj}.
   */
  public boolean is(String relationName) {
    return relation.equals(relationName)
        || relation.startsWith(relationName) && relation.charAt(relationName.length()) == ':';
  }

  /** Whether it is a hyphen, as typed or as typeset. */
  public boolean isHyphen() {
    return HYPHENS.contains(form);
  }

  @Override
  public String toString() {
    return form;
  }
}
