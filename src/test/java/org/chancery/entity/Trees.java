package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Annotated sentences written as words with their part of speech, head (from 1; 0 is the root) and
 * relation: {@code Moscow/PROPN/2/nsubj/LOC rejected/VERB/0/root}. A fifth part is the kind of name
 * that the word begins, or {@code +} if it goes on.
 */
final class Trees {
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  static AnnotatedText of(String... sentences) {
    Trees trees = new Trees();
    for (String sentence : sentences) {
      trees.add(sentence);
    }
    return new AnnotatedText(trees.text.toString(), trees.sentences);
  }

  private void add(String words) {
    int start = text.length();
    List<Token> tokens = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      Token token = token(tokens.size(), parts);
      tokens.add(token);
      if (parts.length > 4) {
        name(names, token.index(), parts[4]);
      }
    }
    Span span = new Span(start, text.length() - 1);
    text.setCharAt(text.length() - 1, '\n');
    sentences.add(new Sentence(sentences.size(), span, tokens, names, List.of()));
  }

  private Token token(int index, String[] parts) {
    boolean hyphen = parts[0].equals("-");
    text.setLength(hyphen ? text.length() - 1 : text.length());
    Span span = new Span(text.length(), text.length() + parts[0].length());
    text.append(parts[0]).append(hyphen ? "" : " ");
    PartOfSpeech pos = PartOfSpeech.valueOf(parts[1]);
    String tag = pos == PartOfSpeech.PART ? "POS" : pos == PartOfSpeech.NOUN ? "NN" : "";
    int head = Integer.parseInt(parts[2]) - 1;
    return new Token(index, span, parts[0], parts[0].toLowerCase(), pos, tag, head, parts[3]);
  }

  private static void name(List<Name> names, int index, String kind) {
    if (kind.equals("+")) {
      Name name = names.remove(names.size() - 1);
      names.add(new Name(name.kind(), name.first(), index));
    } else {
      names.add(new Name(NameKind.of(kind), index, index));
    }
  }
}
