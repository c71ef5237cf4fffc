package org.chancery.annotation;

import java.util.List;

/**
 * What the model thinks of a sentence. Rows are words from 1; row 0 is the root of the tree.
 *
 * @param arcs a row for each dependent, a column for each head
 * @param relations such a table for each label
 * @param arguments for each role a row for each trigger, a column for each argument
 * @param earlier the same for words of the sentence before, where that was read as well; their
 *     columns count from 0
 */
record Scores(
    Grid upos,
    Grid xpos,
    Grid lemma,
    Grid names,
    Grid arcs,
    List<Grid> relations,
    Grid triggers,
    Grid status,
    List<Grid> arguments,
    List<Grid> earlier) {

  /** The same but for what they say of events. */
  Scores withEvents(Grid triggers, Grid status, List<Grid> arguments, List<Grid> earlier) {
    return new Scores(
        upos, xpos, lemma, names, arcs, relations, triggers, status, arguments, earlier);
  }

  /** Whether some word expresses an event of some type with at least the given probability. */
  boolean showsEvent(double probability) {
    double least = Math.log(probability / (1 - probability));
    int rows = arcs.columns();
    for (int row = 1; row < rows; row++) {
      if (triggers.at(row, triggers.best(row)) >= least) {
        return true;
      }
    }
    return false;
  }

  /** The best label of the relation between a dependent and its head, but for the one excluded. */
  int relation(int dependent, int head, int excluded) {
    int best = excluded == 0 ? 1 : 0;
    for (int label = best + 1; label < relations.size(); label++) {
      if (label != excluded
          && relations.get(label).at(dependent, head) > relations.get(best).at(dependent, head)) {
        best = label;
      }
    }
    return best;
  }
}
