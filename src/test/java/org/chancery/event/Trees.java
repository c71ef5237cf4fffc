package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Sentences written as trees, a word a line: form, lemma, Penn tag, number of the head (from 1),
 * relation.
 */
final class Trees {
  private Trees() {}

  static Sentence of(String tree) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String line : tree.strip().split("\n")) {
      String[] cells = line.strip().split("\\s+");
      Span span = new Span(start, start + cells[0].length());
      start = span.end() + 1;
      tokens.add(
          new Token(
              tokens.size(),
              span,
              cells[0],
              cells[1],
              pos(cells[2]),
              cells[2],
              Integer.parseInt(cells[3]) - 1,
              cells[4]));
    }
    return new Sentence(0, new Span(0, start - 1), tokens, List.of(), List.of());
  }

  private static PartOfSpeech pos(String tag) {
    return switch (tag.substring(0, 2)) {
      case "NN" -> tag.startsWith("NNP") ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
      case "VB" -> PartOfSpeech.VERB;
      case "MD", "AU" -> PartOfSpeech.AUX;
      case "JJ" -> PartOfSpeech.ADJ;
      case "PR", "WP", "WD" -> PartOfSpeech.PRON;
      case "IN" -> PartOfSpeech.ADP;
      case "CC" -> PartOfSpeech.CCONJ;
      case "DT" -> PartOfSpeech.DET;
      case "TO" -> PartOfSpeech.PART;
      default -> PartOfSpeech.X;
    };
  }
}
