package org.chancery.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.chancery.text.Span;

/**
 * Cuts a text into sentences: OpenNLP's detector, overruled by {@link SentenceEnds} where news
 * knows better. A line break always ends a sentence, and so does what {@link LineCuts} cuts. Safe
 * for use by many threads at once.
 */
final class SentenceSplitter {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private final ThreadLocal<SentenceDetectorME> detectors;
  private final SentenceEnds ends;

  SentenceSplitter(SentenceModel model, Abbreviations abbreviations) {
    detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
    ends = new SentenceEnds(abbreviations);
  }

  /**
   * The sentences, without the white space around them.
   *
   * @param text in plain characters
   */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String whole = line.group();
      for (Span part : LineCuts.of(whole)) {
        sentences.addAll(inLine(part.in(whole), line.start() + part.start()));
      }
    }
    return sentences;
  }

  private List<Span> inLine(String line, int offset) {
    NavigableSet<Integer> detected =
        Arrays.stream(detectors.get().sentPosDetect(line))
            .map(opennlp.tools.util.Span::getEnd)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ends.in(line, detected)) {
      trimmed(line, start, end, offset).ifPresent(sentences::add);
      start = end;
    }
    return sentences;
  }

  private static Optional<Span> trimmed(String line, int start, int end, int offset) {
    int first = start;
    int last = end;
    while (first < last && Normalisation.isBlank(line.charAt(first))) {
      first++;
    }
    while (last > first && Normalisation.isBlank(line.charAt(last - 1))) {
      last--;
    }
    return first == last ? Optional.empty() : Optional.of(new Span(first + offset, last + offset));
  }
}
