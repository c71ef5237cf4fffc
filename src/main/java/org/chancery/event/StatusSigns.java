package org.chancery.event;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * What in the tree bears on whether an event happened: the form of its clause, negation,
 * conditions, and the words that have it as their content, object or subject, up to the root.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><td>Arvania has yet to <b>accept</b> the plan</td><td>act infinitive, not yet</td></tr>
 * <tr><td>It plans to <b>visit</b> Cordia</td><td>act infinitive, content of plan</td></tr>
 * <tr><td>The <b>talks</b> were cancelled</td><td>object of fail</td></tr>
 * </table>
 */
final class StatusSigns {
  /** It is, or belongs to, what another act is for: "left <b>to meet</b> Cordia". */
  static final String PURPOSE = "purpose";

  private static final int HIGHEST = 5;
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "neither");
  private static final Set<String> PRESUMING = Set.of("why", "how", "when", "where");
  private static final Set<String> CONTENT = Set.of("xcomp", "ccomp", "csubj", "acl");
  private static final Set<String> SHARING =
      Set.of("conj", "compound", "appos", "flat", "nmod:poss", "amod", "list");

  private final Sentence sentence;
  private final StatusWords words;
  private final Set<String> signs = new LinkedHashSet<>();

  private StatusSigns(Sentence sentence, StatusWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The signs of the event that the trigger expresses, nearest first. */
  static Set<String> of(Sentence sentence, Token trigger, StatusWords words) {
    StatusSigns signs = new StatusSigns(sentence, words);
    signs.climb(Clause.headOf(sentence, trigger));
    if (signs.isQuestion()) {
      signs.signs.add("question");
    }
    return signs.signs;
  }

  /** Whether it asks if something is so: how and why ask of what is. */
  private boolean isQuestion() {
    boolean presumes =
        sentence.tokens().stream().anyMatch(word -> PRESUMING.contains(word.lemma()));
    return !presumes && sentence.token(sentence.size() - 1).form().equals("?");
  }

  private void climb(Token trigger) {
    describe(trigger, "act");
    boolean inClause = ClauseForm.isPredicate(sentence, trigger);
    Token word = trigger;
    for (int height = 0; height < HIGHEST && !word.isRoot() && !standsApart(word); height++) {
      Token head = sentence.token(word.head());
      String link = link(word);
      if (link.equals("adverb") && ClauseForm.of(sentence, word) == ClauseForm.INFINITIVE) {
        signs.add(PURPOSE);
      }
      governor(link, word, head);
      describe(head, inClause ? "above" : link);
      inClause |= ClauseForm.isPredicate(sentence, head);
      word = head;
    }
    if (word.isRoot()) {
      signs.add("to the root");
    }
  }

  /** Whether what stands above the word no longer bears on it. */
  private boolean standsApart(Token word) {
    return word.relation().equals("acl:relcl")
        || word.is("parataxis")
        || word.is("conj")
            && ClauseForm.isPredicate(sentence, word)
            && ClauseForm.of(sentence, word).isFinite();
  }

  /** How the word is tied to its head. */
  private String link(Token word) {
    if (SHARING.contains(word.relation())) {
      return "joined";
    }
    if (word.relation().equals("nsubj:pass") || word.is("obj") || word.is("iobj")) {
      return "object";
    }
    if (CONTENT.stream().anyMatch(word::is)) {
      return "content";
    }
    if (word.is("nsubj")) {
      return "subject";
    }
    return word.is("advcl") ? "adverb" : "oblique";
  }

  /** What kind of word has the event below it. */
  private void governor(String link, Token word, Token head) {
    boolean verbal = ClauseForm.isPredicate(sentence, head) || head.tag().startsWith("JJ");
    words
        .classOf(verbal ? "verb" : "noun", lemma(head))
        .ifPresent(
            each -> signs.add("%s of %s %s".formatted(link, each, verbal ? "verb" : "noun")));
    signs.add("%s of: %s".formatted(link, lemma(head)));
    if (head.lemma().equals("have") && hasChild(head, "advmod", Set.of("yet"))) {
      signs.add("not yet");
    }
  }

  private String lemma(Token head) {
    return sentence
        .child(head, "compound:prt")
        .map(particle -> head.lemma() + "-" + particle.lemma())
        .filter(verb -> words.classOf("verb", verb).isPresent())
        .orElse(head.lemma());
  }

  /** The form of the word's clause, or the words around a noun. */
  private void describe(Token word, String place) {
    if (ClauseForm.isPredicate(sentence, word)) {
      signs.add(place + " " + ClauseForm.of(sentence, word).label());
    } else if (place.equals("act")) {
      signs.add("act noun");
      signs.add("act " + determiner(word));
    }
    if (isNegated(word)) {
      signs.add(place + " negated");
    }
    for (Token child : sentence.children(word)) {
      if (child.is("case") || child.is("mark") && !child.lemma().equals("to")) {
        sign(place, "preposition", child);
      } else if (child.is("amod") || child.is("advmod") || child.is("compound")) {
        sign(place, "modifier", child);
      }
    }
  }

  private String determiner(Token noun) {
    String possessor = sentence.child(noun, "nmod:poss").isPresent() ? "whose" : "bare";
    return sentence.child(noun, "det").map(Token::lemma).orElse(possessor);
  }

  /** By the lemma or the form: "planned" has the lemma of its verb. */
  private void sign(String place, String sort, Token child) {
    words
        .classOf(sort, child.lemma())
        .or(() -> words.classOf(sort, child.form().toLowerCase(Locale.ROOT)))
        .ifPresent(each -> signs.add("%s %s %s".formatted(place, each, sort)));
  }

  private boolean isNegated(Token word) {
    return hasChild(word, "advmod", NEGATIONS)
        || hasChild(word, "det", NEGATIONS)
        || hasChild(word, "cc", NEGATIONS);
  }

  private boolean hasChild(Token word, String relation, Set<String> lemmas) {
    return sentence.children(word, relation).anyMatch(child -> lemmas.contains(child.lemma()));
  }
}
