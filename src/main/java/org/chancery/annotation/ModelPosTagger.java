package org.chancery.annotation;

import java.util.List;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Sequence;
import org.chancery.text.Token;

/** OpenNLP's tagger interface over the language model. */
public final class ModelPosTagger implements POSTagger {
  private final SentenceReader reader;
  private final POSTagFormat format;

  /**
   * @param format {@code UD} for universal parts of speech, else Penn Treebank tags
   */
  public ModelPosTagger(SentenceReader reader, POSTagFormat format) {
    this.reader = reader;
    this.format = format;
  }

  @Override
  public String[] tag(String[] sentence) {
    return reader.read(Word.spaced(List.of(sentence))).tokens().stream()
        .map(this::tag)
        .toArray(String[]::new);
  }

  private String tag(Token token) {
    return format == POSTagFormat.UD ? token.pos().name() : token.tag();
  }

  /** As {@link #tag(String[])}: the model takes no additional context. */
  @Override
  public String[] tag(String[] sentence, Object[] additionalContext) {
    return tag(sentence);
  }

  /** The one best sequence: the model tags each word on its own. */
  @Override
  public Sequence[] topKSequences(String[] sentence) {
    return new Sequence[] {new Sequence(List.of(tag(sentence)))};
  }

  @Override
  public Sequence[] topKSequences(String[] sentence, Object[] additionalContext) {
    return topKSequences(sentence);
  }
}
