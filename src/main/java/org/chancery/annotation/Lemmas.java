package org.chancery.annotation;

import java.util.List;
import org.chancery.text.PartOfSpeech;

/** The lemmas of words by the model's scores of edits. */
final class Lemmas {
  private final List<LemmaScript> scripts;

  /**
   * @param scripts in the order of the scores
   */
  Lemmas(List<String> scripts) {
    this.scripts = scripts.stream().map(LemmaScript::of).toList();
  }

  /** The lemma by the best edit that fits the word; proper nouns keep their capitals. */
  String of(String word, PartOfSpeech pos, Grid scores, int row) {
    LemmaScript best = scripts.get(scores.best(row));
    if (!best.fits(word)) {
      best = bestFitting(word, scores, row);
    }
    return pos == PartOfSpeech.PROPN ? best.applyToName(word) : best.apply(word);
  }

  private LemmaScript bestFitting(String word, Grid scores, int row) {
    int best = -1;
    for (int i = 0; i < scripts.size(); i++) {
      boolean better = best < 0 || scores.at(row, i) > scores.at(row, best);
      best = better && scripts.get(i).fits(word) ? i : best;
    }
    return scripts.get(best);
  }
}
