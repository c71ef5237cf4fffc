package org.chancery.event;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The forms that the predicate of a clause takes. */
enum ClauseForm {
  FUTURE,
  WOULD,
  POSSIBLE,
  PERFECT,
  PROGRESSIVE,
  PAST,
  PRESENT,
  /** A participle with no auxiliary: "the talks held". */
  PARTICIPLE,
  GERUND,
  /** With "to". */
  INFINITIVE,
  /** "Is to visit", "is due to visit". */
  DUE,
  BARE;

  private static final Set<String> FUTURE_MODALS = Set.of("will", "shall", "'ll", "’ll", "wo");

  /** The form of the predicate. */
  static ClauseForm of(Sentence sentence, Token predicate) {
    Token finite = predicate;
    boolean have = false;
    boolean be = false;
    for (Token child : sentence.children(predicate)) {
      if (child.is("aux") || child.is("cop")) {
        if (child.tag().equals("MD")) {
          return modal(child);
        }
        have |= child.lemma().equals("have");
        be |= child.lemma().equals("be");
        finite = finite == predicate ? child : finite;
      }
    }
    boolean to = sentence.children(predicate, "mark").anyMatch(m -> m.lemma().equals("to"));
    if (to || isAfterTo(sentence, predicate)) {
      return be && isFinite(finite) ? DUE : INFINITIVE;
    }
    if (be && predicate.tag().equals("VBG")) {
      return PROGRESSIVE;
    }
    return have ? PERFECT : ofTag(finite.tag());
  }

  /** Whether "to" or "due to" stands before a bare verb, whatever the tree hangs it from. */
  private static boolean isAfterTo(Sentence sentence, Token predicate) {
    int before = predicate.index() - 1;
    while (before > 0 && sentence.token(before).is("advmod")) {
      before--;
    }
    return before >= 0
        && predicate.tag().equals("VB")
        && sentence.token(before).form().equalsIgnoreCase("to");
  }

  private static boolean isFinite(Token word) {
    return Set.of("VBD", "VBZ", "VBP").contains(word.tag());
  }

  private static ClauseForm modal(Token modal) {
    String form = modal.form().toLowerCase(Locale.ROOT);
    if (FUTURE_MODALS.contains(form)) {
      return FUTURE;
    }
    return form.equals("would") ? WOULD : POSSIBLE;
  }

  private static ClauseForm ofTag(String tag) {
    return switch (tag) {
      case "VBD" -> PAST;
      case "VBZ", "VBP" -> PRESENT;
      case "VBN" -> PARTICIPLE;
      case "VBG" -> GERUND;
      default -> BARE;
    };
  }

  /** Whether the word heads a clause. */
  static boolean isPredicate(Sentence sentence, Token word) {
    return word.pos() == PartOfSpeech.VERB || sentence.child(word, "cop").isPresent();
  }

  /** Whether the form needs no other clause to say when. */
  boolean isFinite() {
    return compareTo(PARTICIPLE) < 0;
  }

  /** Whether it tells of what was. */
  boolean isPast() {
    return this == PAST || this == PERFECT;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
