package org.chancery.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The score of an extractor on annotated documents.
 *
 * @param documents the score of each document, from which intervals are drawn
 */
public record Evaluation(List<Score> documents, List<Mistake> mistakes) {
  public Evaluation {
    documents = List.copyOf(documents);
    mistakes = List.copyOf(mistakes);
  }

  /** Compares; nothing is said of documents that {@code said} lacks. */
  public static Evaluation of(Collection<Gold> golds, Map<String, Annotation> said) {
    List<Comparison> comparisons =
        golds.stream()
            .map(gold -> new Comparison(gold, said.getOrDefault(gold.id(), Annotation.EMPTY)))
            .toList();
    return new Evaluation(
        comparisons.stream().map(Comparison::score).toList(),
        comparisons.stream().flatMap(comparison -> comparison.mistakes().stream()).toList());
  }

  /** The score over all documents: each event counts the same, whichever document it is in. */
  public Score total() {
    return Score.sum(documents);
  }
}
