package org.chancery.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.AnnotatedText;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Which words of a text stand in quotation marks, and who speaks them. */
final class Quotations {
  private final Map<Integer, BitSet> quoted = new HashMap<>();
  private final Discourse discourse;

  Quotations(AnnotatedText text, Discourse discourse) {
    this.discourse = discourse;
    boolean open = false;
    for (Sentence sentence : text.sentences()) {
      BitSet inside = new BitSet(sentence.size());
      for (Token token : sentence.tokens()) {
        open = opens(token.form(), open);
        inside.set(token.index(), open);
      }
      quoted.put(sentence.index(), inside);
      open &= !sentence.tokens().isEmpty() && inside.cardinality() < 200;
    }
  }

  private static boolean opens(String form, boolean open) {
    return switch (form) {
      case "“", "``" -> true;
      case "”", "''" -> false;
      case "\"" -> !open;
      default -> open;
    };
  }

  boolean isQuoted(Sentence sentence, Token token) {
    return quoted.get(sentence.index()).get(token.index());
  }

  /** Who speaks the word, if it is quoted: the subject outside the marks. */
  Optional<Entity> speaker(Sentence sentence, Token token) {
    return isQuoted(sentence, token) ? subject(sentence) : Optional.empty();
  }

  private Optional<Entity> subject(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(word -> word.is("nsubj") && !isQuoted(sentence, word))
        .filter(word -> sentence.head(word).filter(h -> h.pos() == PartOfSpeech.VERB).isPresent())
        .flatMap(word -> discourse.at(sentence, word).stream())
        .flatMap(mention -> mention.entity().stream())
        .findFirst();
  }
}
