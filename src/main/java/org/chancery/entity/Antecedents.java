package org.chancery.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.entity.Mention.Form;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * What a pronoun may take up: the mentions of its sentence and the two before it. Near ones and
 * subjects come first; what the pronoun's own verb already takes cannot be meant, and "he" in a
 * quotation is not its speaker.
 */
final class Antecedents {
  private static final int REACH = 2;

  private final Discourse discourse;
  private final Quotations quotations;

  Antecedents(Discourse discourse, Quotations quotations) {
    this.discourse = discourse;
    this.quotations = quotations;
  }

  /** The entity that most likely is meant; none if none is possible. */
  List<Entity> best(Sentence sentence, Token token, Predicate<Entity> wanted) {
    return candidates(sentence, token, wanted).stream()
        .max(Comparator.comparing((Mention m) -> salience(sentence, m)))
        .flatMap(Mention::entity)
        .map(List::of)
        .orElse(List.of());
  }

  private List<Mention> candidates(Sentence sentence, Token token, Predicate<Entity> wanted) {
    Optional<Entity> speaker = quotations.speaker(sentence, token);
    return discourse
        .before(sentence, token.index())
        .takeWhile(m -> sentence.index() - m.sentence() <= REACH)
        .filter(m -> m.entity().filter(wanted).isPresent())
        .filter(m -> speaker.isEmpty() || !m.entity().equals(speaker))
        .filter(m -> !Binding.forbids(sentence, token, m))
        .toList();
  }

  private int salience(Sentence sentence, Mention mention) {
    Token head = discourse.head(mention);
    int salience = -40 * (sentence.index() - mention.sentence());
    salience += head.is("nsubj") ? 50 : 0;
    boolean inside = head.is("nmod:poss") || head.is("compound") || head.is("amod");
    salience += inside || mention.form() == Form.NATIONALITY ? -25 : 0;
    salience += head.is("obl") || head.is("nmod") ? -15 : 0;
    return salience - (mention.sentence() == sentence.index() ? 0 : head.index());
  }

  /** Those named together last, or a body of many: the rebels, a government. */
  List<Entity> plural(Sentence sentence, Token token) {
    if (takesUpNobodyKnown(sentence, token)) {
      return List.of();
    }
    for (Mention mention : candidates(sentence, token, entity -> true)) {
      List<Entity> together = together(mention);
      if (together.size() > 1) {
        return together;
      }
      if (isPlural(mention)) {
        return entities(List.of(mention));
      }
    }
    return List.of();
  }

  /**
   * Whether a subject of many before it in the sentence is nobody known: "ministers", "critics".
   */
  private boolean takesUpNobodyKnown(Sentence sentence, Token token) {
    return sentence.tokens().stream()
        .filter(word -> word.index() < token.index())
        .filter(word -> word.is("nsubj") && word.tag().equals("NNS"))
        .anyMatch(word -> discourse.at(sentence, word).isEmpty());
  }

  private boolean isPlural(Mention mention) {
    Token head = discourse.head(mention);
    boolean group = mention.entity().filter(e -> e.kind() == EntityKind.GROUP).isPresent();
    return group || head.tag().equals("NNS");
  }

  /** The subject that the mention is part of: A, B and C. */
  private List<Entity> together(Mention mention) {
    Sentence sentence = discourse.sentence(mention);
    Token head = discourse.head(mention);
    Token first = head.is("conj") ? sentence.head(head).orElse(head) : head;
    if (!first.is("nsubj")) {
      return List.of();
    }
    return Stream.concat(Stream.of(first), sentence.children(first, "conj"))
        .flatMap(token -> entities(discourse.at(sentence, token)).stream())
        .distinct()
        .toList();
  }

  private static List<Entity> entities(List<Mention> mentions) {
    return mentions.stream().flatMap(m -> m.entity().stream()).distinct().toList();
  }
}
