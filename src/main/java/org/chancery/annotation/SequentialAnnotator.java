package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;

/**
 * An annotator that works on the thread that calls, for programs that read several texts at once by
 * themselves. It reads as {@link NewsAnnotator} does.
 */
public record SequentialAnnotator(TextSplitter splitter, SentenceReader reader)
    implements Annotator {

  @Override
  public AnnotatedText annotate(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Optional<FirstReading> before = Optional.empty();
    for (List<Word> words : splitter.split(text)) {
      FirstReading first = reader.first(words);
      sentences.add(reader.read(sentences.size(), first, before));
      before = Optional.of(first);
    }
    return new AnnotatedText(text, sentences);
  }
}
