package org.chancery.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.PartOfSpeech;

/**
 * The lemmas of words: for forms that the treebanks have, theirs; else by the model's scores of
 * edits. Of an inflected word a lemma gains that is a word of the encoder's vocabulary, and more if
 * it is a frequent one: so "moving" is not a form of "mov".
 */
final class Lemmas {
  private static final Set<String> INFLECTED =
      Set.of("NNS", "NNPS", "VBD", "VBN", "VBG", "VBZ", "JJR", "JJS", "RBR", "RBS");
  private static final Pattern INFLECTION = Pattern.compile(".+(ed|ing|ies|sses|ches|shes)");
  private static final Pattern GROUPED_NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  /** The gain of a known lemma, by the measure of the model's scores. */
  private static final double KNOWN = 3;

  /** The further gain for each unit of familiarity. */
  private static final double FREQUENT = 0.2;

  /** Parts of speech whose words inflect by rule and by heart. */
  private static final Set<PartOfSpeech> LISTED =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.ADV);

  private final Map<String, String> listed;
  private final List<LemmaScript> scripts;
  private final WordPieces vocabulary;
  private final double mostGain;

  /**
   * @param listed lemmas by form and part of speech, with a tab between
   * @param scripts in the order of the scores
   */
  Lemmas(Map<String, String> listed, List<String> scripts, WordPieces vocabulary) {
    this.listed = listed;
    this.scripts = scripts.stream().map(LemmaScript::of).toList();
    this.vocabulary = vocabulary;
    this.mostGain = KNOWN + FREQUENT * vocabulary.mostFamiliarity();
  }

  /** The lemma of a word in plain characters; proper nouns keep their capitals. */
  String of(String word, TagPairs.Pair tags, Grid scores, int row) {
    if (GROUPED_NUMBER.matcher(word).matches()) {
      return word.replace(",", "");
    }
    String lower = LemmaScript.lower(word);
    String known = listed.get(lower + "\t" + tags.pos());
    if (known != null && LISTED.contains(tags.pos())) {
      return known;
    }
    if (INFLECTED.contains(tags.tag()) && isOfY(lower)) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    LemmaScript script = best(lower, tags.tag(), scores, row);
    return tags.pos() == PartOfSpeech.PROPN ? script.applyToName(word) : script.applyToLower(lower);
  }

  /** Whether it is "denies" of "deny", not "dies" of "die", by the lemmas that are words. */
  private boolean isOfY(String word) {
    if (!word.endsWith("ies")) {
      return false;
    }
    String stem = word.substring(0, word.length() - 3);
    return vocabulary.knows(stem + "y") && !vocabulary.knows(stem + "ie");
  }

  private LemmaScript best(String word, String tag, Grid scores, int row) {
    boolean inflected = INFLECTED.contains(tag);
    LemmaScript best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scripts.size(); i++) {
      double score = scores.at(row, i);
      if (scripts.get(i).fits(word) && score + (inflected ? mostGain : 0) > highest) {
        score += inflected ? gain(word, scripts.get(i).applyToLower(word)) : 0;
        best = score > highest ? scripts.get(i) : best;
        highest = Math.max(score, highest);
      }
    }
    return best;
  }

  /** What a lemma of an inflected word gains over one that nobody knows. */
  private double gain(String word, String lemma) {
    boolean stillInflected = lemma.equals(word) && INFLECTION.matcher(word).matches();
    if (lemma.length() < 2 || stillInflected || !vocabulary.knows(lemma)) {
      return 0;
    }
    return KNOWN + FREQUENT * vocabulary.familiarity(lemma);
  }
}
