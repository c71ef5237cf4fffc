package org.chancery.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Tags, lemmas and trees against gold, by the definitions of the CoNLL 2018 shared task (Zeman et
 * al. 2018): F1 over words, where a word is matched that covers the same characters.
 *
 * @param sentences found with both ends right
 */
public record ParseScore(Tally sentences, Map<ParseMeasure, Tally> measures) {
  /** A lemma that the gold standard leaves open: any lemma is right. */
  private static final String OPEN = "_";

  public ParseScore {
    measures = Map.copyOf(measures);
  }

  /** The score of sentences of the same text. */
  public static ParseScore of(List<Sentence> gold, List<Sentence> found) {
    Map<ParseMeasure, Tally> counts = new EnumMap<>(ParseMeasure.class);
    for (ParseMeasure measure : ParseMeasure.values()) {
      counts.put(measure, count(facts(gold, measure), facts(found, measure)));
    }
    return new ParseScore(sentences(gold, found), counts);
  }

  private static Map<Span, Object> facts(List<Sentence> sentences, ParseMeasure measure) {
    Map<Span, Object> facts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Optional<?> fact = measure.fact(sentence, token);
        fact.ifPresent(value -> facts.put(token.span(), value));
      }
    }
    return facts;
  }

  private static Tally count(Map<Span, Object> gold, Map<Span, Object> found) {
    int right = 0;
    for (Map.Entry<Span, Object> fact : gold.entrySet()) {
      Object answer = found.get(fact.getKey());
      boolean open = answer != null && fact.getValue().equals(OPEN);
      right += open || fact.getValue().equals(answer) ? 1 : 0;
    }
    return Tally.of(right, gold.size(), found.size());
  }

  private static Tally sentences(List<Sentence> gold, List<Sentence> found) {
    Set<Span> right = new HashSet<>(gold.stream().map(Sentence::span).toList());
    right.retainAll(found.stream().map(Sentence::span).toList());
    return Tally.of(right.size(), gold.size(), found.size());
  }
}
