package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.entity.Resolution;
import org.chancery.text.AnnotatedText;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Takes each capitalised name of an example for an entity of its own, a person or else a state, so
 * that the lexicon can be checked on invented ones.
 */
final class ProperNames {
  private static final Set<String> WITHIN_NAME = Set.of("flat", "compound", "amod");

  private ProperNames() {}

  static Mentions of(AnnotatedText text) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (isName(token)) {
          mentions.add(mention(sentence, token, text.text()));
        }
      }
    }
    return new Mentions(mentions);
  }

  private static boolean isName(Token token) {
    boolean capital = Character.isUpperCase(token.form().charAt(0));
    return token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.ADJ && capital;
  }

  private static EntityKind kind(Sentence sentence, Token head) {
    return sentence.names().stream()
            .filter(name -> name.kind() == NameKind.PERSON)
            .anyMatch(name -> name.first() <= head.index() && head.index() <= name.last())
        ? EntityKind.PERSON
        : EntityKind.STATE;
  }

  private static Mention mention(Sentence sentence, Token head, String text) {
    Span span = head.span();
    for (Token child : sentence.children(head)) {
      if (WITHIN_NAME.contains(Subjects.plain(child.relation()))
          && child.pos() == PartOfSpeech.PROPN) {
        span = span.with(child.span());
      }
    }
    String name = span.in(text);
    Entity entity = new Entity(name.replace(' ', '-'), name, kind(sentence, head), "", "");
    return new Mention(
        sentence.index(), head.index(), span, Mention.Form.NAME, new Resolution.Resolved(entity));
  }
}
