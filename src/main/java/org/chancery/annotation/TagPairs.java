package org.chancery.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.text.PartOfSpeech;

/** The pairs of universal and Penn Treebank tags that go together, by {@code tags.txt}. */
final class TagPairs {
  /** The model's scores of tags are the flatter ones. */
  private static final float TAG_WEIGHT = 2;

  /**
   * A universal part of speech and a tag.
   *
   * @param posColumn of its score
   * @param tagColumn of its score
   */
  record Pair(PartOfSpeech pos, String tag, int posColumn, int tagColumn) {
    private float score(Scores scores, int row) {
      return scores.upos().at(row, posColumn) + TAG_WEIGHT * scores.xpos().at(row, tagColumn);
    }
  }

  private final List<Pair> pairs = new ArrayList<>();

  TagPairs(Labels labels) {
    for (String line : WordList.lines("tags.txt")) {
      List<String> names = Arrays.asList(line.split(" "));
      names.subList(1, names.size()).forEach(tag -> add(names.get(0), tag, labels));
    }
  }

  private void add(String pos, String tag, Labels labels) {
    int posColumn = labels.upos().indexOf(pos);
    int tagColumn = labels.xpos().indexOf(tag);
    if (posColumn >= 0 && tagColumn >= 0) {
      pairs.add(new Pair(PartOfSpeech.valueOf(pos), tag, posColumn, tagColumn));
    }
  }

  /** The pair that scores highest for a word. */
  Pair best(Scores scores, int row) {
    Pair best = pairs.get(0);
    for (Pair pair : pairs) {
      best = pair.score(scores, row) > best.score(scores, row) ? pair : best;
    }
    return best;
  }
}
