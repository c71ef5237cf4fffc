package org.chancery.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.chancery.text.Span;

/**
 * Cuts sentences into words as the English Web Treebank does: OpenNLP's tokenizer, with cuts added
 * and taken back by rule. Safe for use by many threads at once.
 *
 * <pre>
 * Netanyahu's              Netanyahu 's
 * don't                    do n't
 * Israel-Lebanon           Israel - Lebanon
 * the ex-president, U.S.   the ex-president , U.S.
 * </pre>
 */
final class WordSplitter {
  /** Words that stay whole. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "https?://\\S*[\\w/]|www\\.\\S*\\w|\\w[\\w.+-]*@[\\w-]+\\.[\\w.]*\\w"
              + "|(?<!\\w)(?:\\p{L}\\.){2,}|\\d+(?:[.,:]\\d+)+|(?<!\\w)\\d+(?:st|nd|rd|th|s)\\b"
              + "|(?<!\\w)[ODd]'\\p{Lu}\\w+|([^\\w\\s'\"()\\[\\]])\\1+|[!?]{2,}|[:;]-?[)(DP](?!\\w)"
              + "|\\d{1,4}/\\d{1,2}/\\d{1,4}|\\d{3}-\\d{3}-\\d{4}|[#@]\\p{L}\\w+"
              + "|\\w+(?:\\.\\w+)*\\.[a-z]{2,4}\\b"
              + "|(?<![\\w-])(?!\\p{Lu}{2})(?i:e|a|ante|anti|arch|bi|bio|co|counter|cyber|de|eco|ex|extra|inter"
              + "|intra|macro|mega|micro|mid|mini|mis|mono|multi|neo|non|over|pan|para|post|pre|pro"
              + "|pseudo|quasi|re|semi|sub|super|supra|tri|ultra|un|uni|vice)-(?:(?:\\p{L}\\.){2,}|\\w+)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern WITH_STOP =
      Pattern.compile(
          "(?<![\\w.])\\w+\\.(?=\\s)|(?<![\\w.])\\w+\\.$", Pattern.UNICODE_CHARACTER_CLASS);

  /** Cuts between the characters before and after. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}])(?=[-/])|(?<=[-/])(?=[\\p{L}\\p{N}])"
              + "|(?<=\\w)(?=n't\\b)|(?<=\\w)(?='(?i:s|re|ve|ll|d|m)\\b)"
              + "|(?<=\\w)(?='(?:\\W|$))|(?<=\\b[Cc]an)(?=not\\b)"
              + "|(?<=\\b(?i:gon|wan))(?=na\\b)|(?<=\\b(?i:got))(?=ta\\b)"
              + "|(?<=[^\\s.])(?=\\.[\"')\\]]*$)"
              + "|(?<=[^\\s\\w.'\\p{Cf}-])(?=\\S)|(?<=\\S)(?=[^\\s\\w.'\\p{Cf}-])",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Characters after a word that tell whether its stop belongs to it. */
  private static final int ENOUGH = 200;

  private final ThreadLocal<TokenizerME> tokenizers;
  private final Abbreviations abbreviations;

  WordSplitter(TokenizerModel model, Abbreviations abbreviations) {
    this.tokenizers = ThreadLocal.withInitial(() -> new TokenizerME(model));
    this.abbreviations = abbreviations;
  }

  /**
   * The words of a sentence.
   *
   * @param sentence in plain characters
   */
  List<Span> split(String sentence) {
    BitSet cuts = new BitSet();
    for (opennlp.tools.util.Span word : tokenizers.get().tokenizePos(sentence)) {
      cuts.set(word.getStart());
      cuts.set(word.getEnd());
    }
    Matcher cut = CUT.matcher(sentence);
    while (cut.find()) {
      cuts.set(cut.start());
    }
    Matcher whole = WHOLE.matcher(sentence);
    while (whole.find()) {
      keepWhole(cuts, whole.start(), whole.end());
    }
    Matcher stopped = WITH_STOP.matcher(sentence);
    while (stopped.find()) {
      int enough = Math.min(sentence.length(), stopped.end() + ENOUGH);
      String after = sentence.substring(stopped.end(), enough);
      if (abbreviations.keepsStop(stopped.group(), after)) {
        keepWhole(cuts, stopped.start(), stopped.end());
      } else if (after.isBlank()) {
        cuts.set(stopped.end() - 1);
      }
    }
    return words(sentence, cuts);
  }

  private static void keepWhole(BitSet cuts, int start, int end) {
    cuts.clear(start, end);
    cuts.set(start);
    cuts.set(end);
  }

  private List<Span> words(String sentence, BitSet cuts) {
    List<Span> words = new ArrayList<>();
    int start = 0;
    while (start < sentence.length()) {
      int end = wordEnd(sentence, start, cuts);
      if (end > start) {
        words.add(new Span(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return words;
  }

  private static int wordEnd(String sentence, int start, BitSet cuts) {
    int end = start;
    while (end < sentence.length() && !Normalisation.isBlank(sentence.charAt(end))) {
      boolean insideCharacter =
          end > 0 && Character.isSurrogatePair(sentence.charAt(end - 1), sentence.charAt(end));
      if (end > start && cuts.get(end) && !insideCharacter) {
        break;
      }
      end++;
    }
    return end;
  }
}
