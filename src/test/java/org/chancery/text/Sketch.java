package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence drawn by hand for a test: words as {@code form/TAG/head/relation}, the head counted
 * from 1, 0 for the root; a lemma that is not the form stands before the tag: {@code
 * met:meet/VBD/0/root}.
 */
public final class Sketch {
  private static final Pattern WORD = Pattern.compile("(\\S+?)(?::(\\S+?))?/(\\S+)/(\\d+)/(\\S+)");

  private Sketch() {}

  /** A text of one sentence. */
  public static AnnotatedText text(String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : words.strip().split("\\s+")) {
      Matcher parts = WORD.matcher(word);
      if (!parts.matches()) {
        throw new IllegalArgumentException("not form/TAG/head/relation: " + word);
      }
      boolean hyphen = text.length() > 0 && text.charAt(text.length() - 1) == '-';
      boolean glued = parts.group(1).matches("[,.;:’'”)-].*") || hyphen;
      text.append(text.isEmpty() || glued ? "" : " ");
      Span span = new Span(text.length(), text.length() + parts.group(1).length());
      text.append(parts.group(1));
      tokens.add(token(tokens.size(), span, parts));
    }
    Span span = new Span(0, text.length());
    Sentence sentence = new Sentence(0, span, tokens, List.of(), List.of());
    return new AnnotatedText(text.toString(), List.of(sentence));
  }

  /** The only sentence of such a text. */
  public static Sentence sentence(String words) {
    return text(words).sentences().get(0);
  }

  /** The first word of the form. */
  public static Token word(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(w -> w.form().equals(form)).findFirst().orElseThrow();
  }

  private static Token token(int index, Span span, Matcher parts) {
    String form = parts.group(1);
    String lemma = parts.group(2) == null ? form.toLowerCase(Locale.ROOT) : parts.group(2);
    String tag = parts.group(3);
    int head = Integer.parseInt(parts.group(4)) - 1;
    String relation = parts.group(5);
    return new Token(index, span, form, lemma, pos(tag, relation), tag, head, relation);
  }

  private static PartOfSpeech pos(String tag, String relation) {
    if (relation.startsWith("aux") || relation.equals("cop")) {
      return PartOfSpeech.AUX;
    }
    return switch (tag) {
      case "NNP", "NNPS" -> PartOfSpeech.PROPN;
      case "NN", "NNS" -> PartOfSpeech.NOUN;
      case "PRP", "WP" -> PartOfSpeech.PRON;
      case "CD" -> PartOfSpeech.NUM;
      case "IN" -> relation.equals("mark") ? PartOfSpeech.SCONJ : PartOfSpeech.ADP;
      case "TO" -> PartOfSpeech.PART;
      case "RB" -> PartOfSpeech.ADV;
      case "JJ" -> PartOfSpeech.ADJ;
      case "DT", "PRP$" -> PartOfSpeech.DET;
      case "CC" -> PartOfSpeech.CCONJ;
      case ",", ".", "``", "''" -> PartOfSpeech.PUNCT;
      default -> tag.startsWith("V") ? PartOfSpeech.VERB : PartOfSpeech.X;
    };
  }
}
