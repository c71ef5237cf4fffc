package org.chancery.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of CoNLL-U with its ten columns: a word, a multiword token's range, or an empty node. */
public record ConlluRow(List<String> columns) {
  static final int COLUMNS = 10;
  static final String NONE = "_";
  static final String NO_SPACE = "SpaceAfter=No";

  private static final String NAME = "NER=";
  private static final Pattern WORD = Pattern.compile("\\d+");
  private static final int MISC = 9;

  public ConlluRow {
    columns = List.copyOf(columns);
    if (columns.size() != COLUMNS) {
      throw new IllegalArgumentException("found " + columns.size() + " columns");
    }
  }

  public boolean isWord() {
    return WORD.matcher(columns.get(0)).matches();
  }

  /** The last word of a multiword token; 0 for other rows. */
  int rangeEnd() {
    int dash = columns.get(0).indexOf('-');
    return dash < 0 ? 0 : Integer.parseInt(columns.get(0).substring(dash + 1));
  }

  int number() {
    return Integer.parseInt(columns.get(0));
  }

  public String form() {
    return columns.get(1);
  }

  public String lemma() {
    return columns.get(2);
  }

  public String partOfSpeech() {
    return columns.get(3);
  }

  public String tag() {
    return columns.get(4);
  }

  /** The number of the word it depends on; 0 for a root. */
  public int head() {
    return Integer.parseInt(columns.get(6));
  }

  public String relation() {
    return columns.get(7);
  }

  boolean isSpaceAfter() {
    return !Arrays.asList(columns.get(MISC).split("\\|")).contains(NO_SPACE);
  }

  /** The row with the given name tag in MISC in place of any other; {@code O} stands for none. */
  ConlluRow named(String tag) {
    String others =
        Arrays.stream(columns.get(MISC).split("\\|"))
            .filter(part -> !part.equals(NONE) && !part.startsWith(NAME))
            .collect(Collectors.joining("|"));
    List<String> changed = new ArrayList<>(columns);
    String name = tag.equals(NameTags.OUTSIDE) ? "" : NAME + tag;
    String both = name + (name.isEmpty() || others.isEmpty() ? "" : "|") + others;
    changed.set(MISC, both.isEmpty() ? NONE : both);
    return new ConlluRow(changed);
  }

  @Override
  public String toString() {
    return String.join("\t", columns);
  }
}
